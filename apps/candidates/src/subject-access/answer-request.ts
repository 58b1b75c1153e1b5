import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type AnswerSubjectAccessRequest,
  type SubjectAccessRequestView,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { SubjectAccessRequest } from './subject-access-request.entity.js'
import { subjectAccessRequestView } from './subject-access-request.view.js'

@Injectable()
export class AnswerRequest {
  constructor(private readonly work: UnitOfWork) {}

  run(
    { requestId: id, answeredOn, answer }: AnswerSubjectAccessRequest,
    { accountId }: Principal,
  ): Promise<SubjectAccessRequestView> {
    return this.work.run(async (tx) => {
      const request = await tx.manager.findOne(SubjectAccessRequest, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      })
      if (!request) throw new DomainError('SUBJECT_ACCESS_REQUEST_NOT_FOUND')
      const today = londonDay(tx.now())
      request.close(answer, answeredOn, today, accountId)
      await tx.manager.save(request)
      const { candidateId, dueOn } = request
      const inTime = answeredOn <= dueOn
      tx.publish(candidatesEvents.subjectAccessAnswered, { requestId: id, candidateId, inTime })
      return subjectAccessRequestView(request, today)
    })
  }
}
