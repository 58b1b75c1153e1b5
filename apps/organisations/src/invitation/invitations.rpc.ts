import {
  AcceptInvitationRequest,
  InvitationRef,
  InvitationTokenRequest,
  InviteUserRequest,
  PageRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ownOrganisation } from '../organisation/organisation.policy.js'
import { AcceptInvitation } from './accept-invitation.js'
import { InspectInvitation } from './inspect-invitation.js'
import { InviteUser } from './invite-user.js'
import { ListInvitations } from './list-invitations.js'
import { ResendInvitation } from './resend-invitation.js'
import { RevokeInvitation } from './revoke-invitation.js'

/** Invitations by an organisation's own admins, and what is done by their links. */
@Controller()
export class InvitationsRpc {
  constructor(
    private readonly inviteUser: InviteUser,
    private readonly listInvitations: ListInvitations,
    private readonly resendInvitation: ResendInvitation,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly inspectInvitation: InspectInvitation,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Handles(organisationsRpc.inviteUser)
  invite(request: InviteUserRequest, principal: Principal) {
    return this.inviteUser.run(ownOrganisation(principal), request, principal)
  }

  @Handles(organisationsRpc.listInvitations)
  list(request: PageRequest, principal: Principal) {
    return this.listInvitations.run(ownOrganisation(principal), request)
  }

  @Handles(organisationsRpc.resendInvitation)
  resend({ invitationId }: InvitationRef, principal: Principal) {
    return this.resendInvitation.run(ownOrganisation(principal), invitationId)
  }

  @Handles(organisationsRpc.revokeInvitation)
  revoke({ invitationId }: InvitationRef, principal: Principal) {
    return this.revokeInvitation.run(ownOrganisation(principal), invitationId)
  }

  @Handles(organisationsRpc.inspectInvitation)
  inspect(request: InvitationTokenRequest) {
    return this.inspectInvitation.run(request)
  }

  @Handles(organisationsRpc.acceptInvitation)
  accept(request: AcceptInvitationRequest) {
    return this.acceptInvitation.run(request)
  }
}
