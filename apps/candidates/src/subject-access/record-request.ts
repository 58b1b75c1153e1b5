import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type RecordSubjectAccessRequest,
  type SubjectAccessRequestView,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockCandidate } from '../candidate/candidate.repository.js'
import { SubjectAccessRequest } from './subject-access-request.entity.js'
import { subjectAccessRequestView } from './subject-access-request.view.js'

@Injectable()
export class RecordRequest {
  constructor(private readonly work: UnitOfWork) {}

  run(
    { candidateId, receivedOn, receivedBy }: RecordSubjectAccessRequest,
    { accountId }: Principal,
  ): Promise<SubjectAccessRequestView> {
    return this.work.run(async (tx) => {
      // Held, so that nobody is erased at the same moment.
      if (!(await lockCandidate(tx, candidateId))) throw new DomainError('CANDIDATE_NOT_FOUND')
      const today = londonDay(tx.now())
      const receipt = { candidateId, receivedOn, receivedBy, recordedBy: accountId! }
      const recorded = SubjectAccessRequest.record(receipt, tx.now(), today)
      await tx.manager.insert(SubjectAccessRequest, recorded)
      const { id: requestId, dueOn } = recorded
      tx.publish(candidatesEvents.subjectAccessRequested, { requestId, candidateId, dueOn })
      return subjectAccessRequestView(recorded, today)
    })
  }
}
