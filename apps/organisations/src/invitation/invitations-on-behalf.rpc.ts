import {
  InvitationOfRef,
  InviteUserOnBehalfRequest,
  NameSinglePointOfContactRequest,
  OrganisationPageRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { InviteUser } from './invite-user.js'
import { ListInvitations } from './list-invitations.js'
import { NameSinglePointOfContact } from './name-single-point-of-contact.js'
import { ResendInvitation } from './resend-invitation.js'
import { RevokeInvitation } from './revoke-invitation.js'

/** Invitations by the programme: on record as the member of staff, for the organisation. */
@Controller()
export class InvitationsOnBehalfRpc {
  constructor(
    private readonly nameSinglePointOfContact: NameSinglePointOfContact,
    private readonly inviteUser: InviteUser,
    private readonly listInvitations: ListInvitations,
    private readonly resendInvitation: ResendInvitation,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @Handles(organisationsRpc.nameSinglePointOfContact)
  nameContact(request: NameSinglePointOfContactRequest, principal: Principal) {
    return this.nameSinglePointOfContact.run(request, principal)
  }

  @Handles(organisationsRpc.inviteUserOnBehalf)
  invite({ organisationId, ...invitee }: InviteUserOnBehalfRequest, principal: Principal) {
    return this.inviteUser.run(organisationId, invitee, principal)
  }

  @Handles(organisationsRpc.listInvitationsOf)
  list({ organisationId, ...page }: OrganisationPageRequest) {
    return this.listInvitations.run(organisationId, page)
  }

  @Handles(organisationsRpc.resendInvitationOnBehalf)
  resend({ organisationId, invitationId }: InvitationOfRef) {
    return this.resendInvitation.run(organisationId, invitationId)
  }

  @Handles(organisationsRpc.revokeInvitationOnBehalf)
  revoke({ organisationId, invitationId }: InvitationOfRef) {
    return this.revokeInvitation.run(organisationId, invitationId)
  }
}
