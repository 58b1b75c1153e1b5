import {
  AcceptInvitationRequest,
  InvitationTokenRequest,
  InviteUserRequest,
  NameSinglePointOfContactRequest,
  PageRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AcceptInvitation } from './accept-invitation.js'
import { InspectInvitation } from './inspect-invitation.js'
import { InviteUser } from './invite-user.js'
import { ListInvitations } from './list-invitations.js'
import { NameSinglePointOfContact } from './name-single-point-of-contact.js'

@Controller()
export class InvitationsRpc {
  constructor(
    private readonly nameSinglePointOfContact: NameSinglePointOfContact,
    private readonly inviteUser: InviteUser,
    private readonly listInvitations: ListInvitations,
    private readonly inspectInvitation: InspectInvitation,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Handles(organisationsRpc.nameSinglePointOfContact)
  nameContact(request: NameSinglePointOfContactRequest, principal: Principal) {
    return this.nameSinglePointOfContact.run(request, principal)
  }

  @Handles(organisationsRpc.inviteUser)
  invite(request: InviteUserRequest, principal: Principal) {
    return this.inviteUser.run(request, principal)
  }

  @Handles(organisationsRpc.listInvitations)
  list(request: PageRequest, principal: Principal) {
    return this.listInvitations.run(request, principal)
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
