import { londonDay } from '@sih/calendar'
import { candidatesEvents, type SubjectAccessRequestRef, type SubjectAccessRequestView } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { SubjectAccessRequest } from './subject-access-request.entity.js'
import { subjectAccessRequestView } from './subject-access-request.view.js'

@Injectable()
export class OpenRequest {
  constructor(private readonly work: UnitOfWork) {}

  run({ requestId }: SubjectAccessRequestRef): Promise<SubjectAccessRequestView> {
    return this.work.read(async (tx) => {
      const request = await tx.manager.findOneBy(SubjectAccessRequest, { id: requestId })
      if (!request) throw new DomainError('SUBJECT_ACCESS_REQUEST_NOT_FOUND')
      const { candidateId } = request
      tx.publish(candidatesEvents.subjectAccessRequestOpened, { requestId, candidateId })
      return subjectAccessRequestView(request, londonDay(tx.now()))
    })
  }
}
