import { Controller } from '@nestjs/common'
import {
  AnswerSubjectAccessRequest,
  ListSubjectAccessRequests,
  RecordSubjectAccessRequest,
  SubjectAccessRequestRef,
  candidatesRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { AnswerRequest } from './answer-request.js'
import { ListRequests } from './list-requests.js'
import { OpenRequest } from './open-request.js'
import { RecordRequest } from './record-request.js'

@Controller()
export class SubjectAccessRpc {
  constructor(
    private readonly recordRequest: RecordRequest,
    private readonly answerRequest: AnswerRequest,
    private readonly listRequests: ListRequests,
    private readonly openRequest: OpenRequest,
  ) {}

  @Handles(candidatesRpc.recordSubjectAccessRequest)
  record(request: RecordSubjectAccessRequest, principal: Principal) {
    return this.recordRequest.run(request, principal)
  }

  @Handles(candidatesRpc.answerSubjectAccessRequest)
  answer(request: AnswerSubjectAccessRequest, principal: Principal) {
    return this.answerRequest.run(request, principal)
  }

  @Handles(candidatesRpc.listSubjectAccessRequests)
  list(request: ListSubjectAccessRequests) {
    return this.listRequests.run(request)
  }

  @Handles(candidatesRpc.openSubjectAccessRequest)
  open(request: SubjectAccessRequestRef) {
    return this.openRequest.run(request)
  }
}
