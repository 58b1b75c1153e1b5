import {
  AnswerSubjectAccessRequest,
  ListSubjectAccessRequests,
  RecordSubjectAccessRequest,
  SubjectAccessRequestRef,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

const ofCandidate = '/admin/candidates/:candidateId/subject-access-requests'
const all = '/admin/subject-access-requests'

@Controller()
export class SubjectAccessController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('POST', ofCandidate, candidatesRpc.recordSubjectAccessRequest, { status: 201 })
  record(@Input() input: RecordSubjectAccessRequest) {
    return this.candidates.recordSubjectAccessRequest(input)
  }

  @Route('GET', ofCandidate, candidatesRpc.listSubjectAccessRequests)
  listOfCandidate(@Input() input: ListSubjectAccessRequests) {
    return this.candidates.listSubjectAccessRequests(input)
  }

  @Route('GET', all, candidatesRpc.listSubjectAccessRequests)
  list(@Input() input: ListSubjectAccessRequests) {
    return this.candidates.listSubjectAccessRequests(input)
  }

  @Route('GET', `${all}/:requestId`, candidatesRpc.openSubjectAccessRequest)
  open(@Input() input: SubjectAccessRequestRef) {
    return this.candidates.openSubjectAccessRequest(input)
  }

  @Route('POST', `${all}/:requestId/answer`, candidatesRpc.answerSubjectAccessRequest)
  answer(@Input() input: AnswerSubjectAccessRequest) {
    return this.candidates.answerSubjectAccessRequest(input)
  }
}
