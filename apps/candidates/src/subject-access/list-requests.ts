import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type ListSubjectAccessRequests,
  type Page,
  type SubjectAccessRequestView,
} from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { SubjectAccessRequest } from './subject-access-request.entity.js'
import { subjectAccessRequestView } from './subject-access-request.view.js'

const states = {
  overdue: 'not is_answered and due_on < :today',
  open: 'not is_answered and due_on >= :today',
  answered: 'is_answered',
}

/** Those that wait first, the earliest due date on top: so whatever is overdue leads the list. */
@Injectable()
export class ListRequests {
  constructor(private readonly work: UnitOfWork) {}

  run({
    candidateId,
    state,
    cursor,
    limit = defaultLimit,
  }: ListSubjectAccessRequests): Promise<Page<SubjectAccessRequestView>> {
    const after = decodeCursor(cursor, 'number', 'instant', 'id')
    return this.work.read(async (tx) => {
      const today = londonDay(tx.now())
      const query = tx.manager
        .createQueryBuilder(SubjectAccessRequest, 'request')
        .orderBy('is_answered')
        .addOrderBy('due_on')
        .addOrderBy('id')
        .limit(limit + 1)
        .setParameters({ today })
      if (candidateId) query.andWhere('candidate_id = :candidateId', { candidateId })
      if (state) query.andWhere(states[state])
      if (after) {
        const [answered, due, id] = after
        query.andWhere(
          `(is_answered, due_on, id) > (:answered::bigint > 0, (:due::timestamptz at time zone 'UTC')::date, :id)`,
        )
        query.setParameters({ answered, due, id })
      }
      const page = pageFrom(
        await query.getMany(),
        limit,
        ({ answeredOn, dueOn, id }) => [answeredOn === null ? 0 : 1, `${dueOn}T00:00:00Z`, id],
        (request) => subjectAccessRequestView(request, today),
      )
      const candidateIds = [...new Set(page.items.map((item) => item.candidateId))]
      tx.publish(candidatesEvents.subjectAccessRequestsListed, { candidateIds })
      return page
    })
  }
}
