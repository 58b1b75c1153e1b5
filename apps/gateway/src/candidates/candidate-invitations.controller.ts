import {
  CandidateInvitationRef,
  CandidateInvitationToken,
  InviteCandidateRequest,
  PageRequest,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Inviting people to register. They register at `POST /candidates`, with the token of the link. */
@Controller()
export class CandidateInvitationsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('POST', '/candidate-invitations', candidatesRpc.inviteCandidate, { status: 201 })
  invite(@Input() input: InviteCandidateRequest) {
    return this.candidates.inviteCandidate(input)
  }

  @Route('GET', '/candidate-invitations', candidatesRpc.listCandidateInvitations)
  list(@Input() input: PageRequest) {
    return this.candidates.listCandidateInvitations(input)
  }

  @Route('DELETE', '/candidate-invitations/:invitationId', candidatesRpc.withdrawCandidateInvitation)
  withdraw(@Input() input: CandidateInvitationRef) {
    return this.candidates.withdrawCandidateInvitation(input)
  }

  @Route('POST', '/candidate-invitations/inspect', candidatesRpc.inspectCandidateInvitation)
  inspect(@Input() input: CandidateInvitationToken) {
    return this.candidates.inspectCandidateInvitation(input)
  }
}
