import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, Instant, OneOf, Secret, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { OrganisationRef, OrganisationView } from './organisation.js'

export const memberRoles = ['organisation_user', 'organisation_admin'] as const
export type MemberRole = (typeof memberRoles)[number]

export const invitationStates = ['sent', 'accepted', 'expired'] as const

export class InvitationView {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
  @OneOf(invitationStates, { name: 'InvitationState' }) state: (typeof invitationStates)[number]
  @Instant() sentAt: string
  @Instant() expiresAt: string
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
  errors: [
    'ORGANISATION_NOT_FOUND',
    'ORGANISATION_SUSPENDED',
    'AGREEMENT_NOT_IN_FORCE',
    'INVITATIONS_PAUSED',
    'MEMBER_ALREADY_INVITED',
  ],
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
  errors: [
    'ORGANISATION_SUSPENDED',
    'AGREEMENT_NOT_IN_FORCE',
    'INVITATIONS_PAUSED',
    'MEMBER_ALREADY_INVITED',
  ],
  summary: 'Invite a colleague',
})

export const listInvitations = defineRpc({
  subject: 'organisations.v1.list-invitations',
  request: PageRequest,
  response: pageOf(InvitationView),
  permission: 'organisation:people',
  summary: 'Invitations of your organisation, newest first',
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
  errors: ['LINK_NOT_VALID'],
  summary: 'See who invites you before you accept',
})

/** From the gateway, which owns the account and its password. */
export class AcceptInvitationRequest extends InvitationTokenRequest {
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
  errors: ['LINK_NOT_VALID', 'ORGANISATION_SUSPENDED', 'AGREEMENT_NOT_IN_FORCE'],
  summary: 'Accept an invitation',
})

export class MemberView {
  @Id({ description: 'The account id of the person' }) id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
  @Instant() joinedAt: string
}

export const listUsers = defineRpc({
  subject: 'organisations.v1.list-users',
  request: PageRequest,
  response: pageOf(MemberView),
  permission: 'organisation:own',
  summary: 'Users of your organisation, by name',
})

export const getOwnOrganisation = defineRpc({
  subject: 'organisations.v1.get-own',
  request: Empty,
  response: OrganisationView,
  permission: 'organisation:own',
  summary: 'Your organisation',
})
