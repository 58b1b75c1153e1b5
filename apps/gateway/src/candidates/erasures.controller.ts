import { CandidateRef, EraseCandidateRequest, ListErasuresRequest, candidatesRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class ErasuresController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('POST', '/admin/candidates/:candidateId/erasure', candidatesRpc.eraseCandidate, { status: 202 })
  erase(@Input() input: EraseCandidateRequest) {
    return this.candidates.eraseCandidate(input)
  }

  @Route('GET', '/admin/candidates/:candidateId/erasure', candidatesRpc.getErasure)
  get(@Input() input: CandidateRef) {
    return this.candidates.getErasure(input)
  }

  @Route('GET', '/admin/erasures', candidatesRpc.listErasures)
  list(@Input() input: ListErasuresRequest) {
    return this.candidates.listErasures(input)
  }
}
