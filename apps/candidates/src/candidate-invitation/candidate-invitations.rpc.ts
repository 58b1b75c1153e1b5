import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type CandidateInvitationRef,
  type CandidateInvitationToken,
  type InviteCandidateRequest,
  type PageRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { InspectCandidateInvitation } from './inspect-candidate-invitation.js'
import { InviteCandidate } from './invite-candidate.js'
import { ListCandidateInvitations } from './list-candidate-invitations.js'
import { WithdrawCandidateInvitation } from './withdraw-candidate-invitation.js'

@Controller()
export class CandidateInvitationsRpc {
  constructor(
    private readonly inviteCandidate: InviteCandidate,
    private readonly listInvitations: ListCandidateInvitations,
    private readonly withdrawInvitation: WithdrawCandidateInvitation,
    private readonly inspectInvitation: InspectCandidateInvitation,
  ) {}

  @Handles(candidatesRpc.inviteCandidate) invite(request: InviteCandidateRequest, principal: Principal) {
    return this.inviteCandidate.run(request, principal)
  }

  @Handles(candidatesRpc.listCandidateInvitations) list(request: PageRequest, principal: Principal) {
    return this.listInvitations.run(request, principal)
  }

  @Handles(candidatesRpc.withdrawCandidateInvitation)
  withdraw(request: CandidateInvitationRef, principal: Principal) {
    return this.withdrawInvitation.run(request, principal)
  }

  @Handles(candidatesRpc.inspectCandidateInvitation) inspect(request: CandidateInvitationToken) {
    return this.inspectInvitation.run(request)
  }
}
