import type { ProblemCode } from '@sih/kernel'
import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Flag, Id, Instant, OneOf, Secret, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { OrganisationRef, OrganisationView } from './organisation.js'

/** Why nobody can be invited, or this person not. */
export const inviteRefusals: ProblemCode[] = [
  'ORGANISATION_SUSPENDED',
  'AGREEMENT_NOT_IN_FORCE',
  'INVITATIONS_PAUSED',
  'MEMBER_ALREADY_INVITED',
]

export const resendRefusals: ProblemCode[] = [
  'INVITATION_NOT_FOUND',
  'INVITATION_NOT_OPEN',
  ...inviteRefusals,
]

/** What the link of an invitation may be refused with. Whoever holds it may know what has become of it. */
export const invitationLinkRefusals: ProblemCode[] = [
  'LINK_NOT_VALID',
  'LINK_EXPIRED',
  'LINK_USED_ALREADY',
  'LINK_WITHDRAWN',
]

export const memberRoles = ['organisation_user', 'organisation_admin'] as const
export type MemberRole = (typeof memberRoles)[number]

export const invitationStates = ['sent', 'accepted', 'expired', 'revoked'] as const

export class InvitationView {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
  @OneOf(invitationStates, { name: 'InvitationState' }) state: (typeof invitationStates)[number]
  @Instant() sentAt: string
  @Instant() expiresAt: string
  @Flag({ description: 'The mail server has refused the e-mail for good: look at the address' })
  bounced: boolean
}

export class NameSinglePointOfContactRequest extends OrganisationRef {
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
}

export const nameSinglePointOfContact = defineRpc({
  subject: 'organisations.v1.name-single-point-of-contact',
  request: NameSinglePointOfContactRequest,
  response: InvitationView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', ...inviteRefusals],
  summary: 'Name the single point of contact and send the invitation as first admin',
})

export class InviteUserRequest {
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export const inviteUser = defineRpc({
  subject: 'organisations.v1.invite-user',
  request: InviteUserRequest,
  response: InvitationView,
  permission: 'organisation:people',
  errors: inviteRefusals,
  summary: 'Invite a colleague',
})

export const listInvitations = defineRpc({
  subject: 'organisations.v1.list-invitations',
  request: PageRequest,
  response: pageOf(InvitationView),
  permission: 'organisation:people',
  summary: 'Invitations of your organisation, newest first',
})

export class InvitationRef {
  @Id() invitationId: string
}

export const resendInvitation = defineRpc({
  subject: 'organisations.v1.resend-invitation',
  request: InvitationRef,
  response: InvitationView,
  permission: 'organisation:people',
  errors: resendRefusals,
  summary: 'Send an invitation again with a new link; the old one is dead',
})

export const revokeInvitation = defineRpc({
  subject: 'organisations.v1.revoke-invitation',
  request: InvitationRef,
  permission: 'organisation:people',
  errors: ['INVITATION_NOT_FOUND', 'INVITATION_NOT_OPEN'],
  summary: 'Withdraw an invitation: its link is dead',
})

export class InvitationTokenRequest {
  @Secret({ max: 100, description: 'From the link in the e-mail' }) token: string
}

export class InvitationToAccept {
  @Text({ max: 200 }) organisationName: string
  @EmailAddress() email: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
  @Instant() expiresAt: string
}

export const inspectInvitation = defineRpc({
  subject: 'organisations.v1.inspect-invitation',
  request: InvitationTokenRequest,
  response: InvitationToAccept,
  permission: 'public',
  errors: invitationLinkRefusals,
  summary: 'See who invites you before you accept',
})

/** From the gateway, which owns the account and its password. */
export class AcceptInvitationRequest extends InvitationTokenRequest {
  @Id({ optional: true, description: 'The account of somebody who has one already, and has proved it' })
  accountId?: string
  @Text({ max: 80, optional: true }) firstName?: string
  @Text({ max: 80, optional: true }) lastName?: string
}

export class AcceptedInvitation {
  @Id({ description: 'The same again if acceptance is repeated before the account was opened' })
  accountId: string
  @EmailAddress() email: string
  @Id() organisationId: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export const acceptInvitation = defineRpc({
  subject: 'organisations.v1.accept-invitation',
  request: AcceptInvitationRequest,
  response: AcceptedInvitation,
  permission: 'public',
  errors: [
    ...invitationLinkRefusals,
    'ORGANISATION_SUSPENDED',
    'AGREEMENT_NOT_IN_FORCE',
    'MEMBER_ALREADY_INVITED',
  ],
  summary: 'Accept an invitation',
})

export class MemberView {
  @Id({ description: 'The account id of the person' }) id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
  @Instant() joinedAt: string
  @Flag({ description: 'The mail server has refused the last e-mail to the person for good' })
  bounced: boolean
}

export const listUsers = defineRpc({
  subject: 'organisations.v1.list-users',
  request: PageRequest,
  response: pageOf(MemberView),
  permission: 'organisation:own',
  summary: 'Users of your organisation, by name',
})

export class UserRef {
  @Id({ description: 'The account id of the person' }) userId: string
}

export class ChangeUserRoleRequest extends UserRef {
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export const changeUserRole = defineRpc({
  subject: 'organisations.v1.change-user-role',
  request: ChangeUserRoleRequest,
  response: MemberView,
  permission: 'organisation:people',
  errors: ['MEMBER_NOT_FOUND', 'LAST_ADMIN'],
  summary: 'Change the role of a user. Their sessions for your organisation end.',
})

export const removeUser = defineRpc({
  subject: 'organisations.v1.remove-user',
  request: UserRef,
  permission: 'organisation:people',
  errors: ['MEMBER_NOT_FOUND', 'LAST_ADMIN'],
  summary: 'Remove a user: they are refused at their next request and get no more notifications',
})

export const getOwnOrganisation = defineRpc({
  subject: 'organisations.v1.get-own',
  request: Empty,
  response: OrganisationView,
  permission: 'organisation:own',
  summary: 'Your organisation',
})
