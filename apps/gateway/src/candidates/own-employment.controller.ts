import {
  ChangeEmploymentRequest,
  EmploymentDetails,
  EmploymentRef,
  Empty,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** A candidate's jobs, and the gaps between them. */
@Controller()
export class OwnEmploymentController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me/employment', candidatesRpc.listEmployment)
  list(@Input() input: Empty) {
    return this.candidates.listEmployment(input)
  }

  @Route('POST', '/candidates/me/employment', candidatesRpc.addEmployment, { status: 201 })
  add(@Input() input: EmploymentDetails) {
    return this.candidates.addEmployment(input)
  }

  @Route('PUT', '/candidates/me/employment/:employmentId', candidatesRpc.changeEmployment)
  change(@Input() input: ChangeEmploymentRequest) {
    return this.candidates.changeEmployment(input)
  }

  @Route('DELETE', '/candidates/me/employment/:employmentId', candidatesRpc.removeEmployment)
  remove(@Input() input: EmploymentRef) {
    return this.candidates.removeEmployment(input)
  }
}
