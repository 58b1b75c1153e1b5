import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { OrganisationRef } from './organisation.js'
import {
  InvitationView,
  MemberView,
  inviteRefusals,
  memberRoles,
  resendRefusals,
  type MemberRole,
} from './people.rpc.js'

/** What an organisation's admins do about its people, done by staff of the programme: on record as theirs, for the organisation. */
const permission = 'organisation:manage'

export class OrganisationPageRequest extends PageRequest {
  @Id() organisationId: string
}

export class InviteUserOnBehalfRequest extends OrganisationRef {
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export const inviteUserOnBehalf = defineRpc({
  subject: 'organisations.v1.invite-user-on-behalf',
  request: InviteUserOnBehalfRequest,
  response: InvitationView,
  permission,
  errors: ['ORGANISATION_NOT_FOUND', ...inviteRefusals],
  summary: 'Invite somebody on behalf of an organisation',
})

export const listInvitationsOf = defineRpc({
  subject: 'organisations.v1.list-invitations-of',
  request: OrganisationPageRequest,
  response: pageOf(InvitationView),
  permission,
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'Invitations of an organisation, newest first',
})

export class InvitationOfRef extends OrganisationRef {
  @Id() invitationId: string
}

export const resendInvitationOnBehalf = defineRpc({
  subject: 'organisations.v1.resend-invitation-on-behalf',
  request: InvitationOfRef,
  response: InvitationView,
  permission,
  errors: ['ORGANISATION_NOT_FOUND', ...resendRefusals],
  summary: 'Send an invitation of an organisation again with a new link',
})

export const revokeInvitationOnBehalf = defineRpc({
  subject: 'organisations.v1.revoke-invitation-on-behalf',
  request: InvitationOfRef,
  permission,
  errors: ['ORGANISATION_NOT_FOUND', 'INVITATION_NOT_FOUND', 'INVITATION_NOT_OPEN'],
  summary: 'Withdraw an invitation of an organisation',
})

export const listUsersOf = defineRpc({
  subject: 'organisations.v1.list-users-of',
  request: OrganisationPageRequest,
  response: pageOf(MemberView),
  permission,
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'Users of an organisation, by name',
})

export class UserOfRef extends OrganisationRef {
  @Id({ description: 'The account id of the person' }) userId: string
}

export class ChangeUserRoleOnBehalfRequest extends UserOfRef {
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export const changeUserRoleOnBehalf = defineRpc({
  subject: 'organisations.v1.change-user-role-on-behalf',
  request: ChangeUserRoleOnBehalfRequest,
  response: MemberView,
  permission,
  errors: ['ORGANISATION_NOT_FOUND', 'MEMBER_NOT_FOUND', 'LAST_ADMIN'],
  summary: 'Change the role of a user of an organisation',
})

export const removeUserOnBehalf = defineRpc({
  subject: 'organisations.v1.remove-user-on-behalf',
  request: UserOfRef,
  permission,
  errors: ['ORGANISATION_NOT_FOUND', 'MEMBER_NOT_FOUND', 'LAST_ADMIN'],
  summary: 'Remove a user of an organisation',
})
