import {
  CandidateRef,
  CloseOwnProfileRequest,
  CloseProfileRequest,
  Empty,
  OrganisationRef,
  SetVisibilityRequest,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Who may see a candidate. */
@Controller()
export class VisibilityController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me/visibility', candidatesRpc.getVisibility)
  get(@Input() input: Empty) {
    return this.candidates.getVisibility(input)
  }

  @Route('PUT', '/candidates/me/visibility', candidatesRpc.setVisibility)
  set(@Input() input: SetVisibilityRequest) {
    return this.candidates.setVisibility(input)
  }

  @Route('PUT', '/candidates/me/hidden-from/:organisationId', candidatesRpc.hideFrom)
  hide(@Input() input: OrganisationRef) {
    return this.candidates.hideFrom(input)
  }

  @Route('DELETE', '/candidates/me/hidden-from/:organisationId', candidatesRpc.showTo)
  show(@Input() input: OrganisationRef) {
    return this.candidates.showTo(input)
  }

  @Route('POST', '/candidates/me/close', candidatesRpc.closeOwnProfile)
  closeOwn(@Input() input: CloseOwnProfileRequest) {
    return this.candidates.closeOwnProfile(input)
  }

  @Route('POST', '/candidates/me/reopen', candidatesRpc.reopenOwnProfile)
  reopenOwn(@Input() input: Empty) {
    return this.candidates.reopenOwnProfile(input)
  }

  @Route('POST', '/admin/candidates/:candidateId/close', candidatesRpc.closeProfile)
  close(@Input() input: CloseProfileRequest) {
    return this.candidates.closeProfile(input)
  }

  @Route('POST', '/admin/candidates/:candidateId/reopen', candidatesRpc.reopenProfile)
  reopen(@Input() input: CandidateRef) {
    return this.candidates.reopenProfile(input)
  }
}
