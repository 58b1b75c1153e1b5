import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Flag, Id, Instant, Secret, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { OrganisationRef } from './organisation.js'
import { OrganisationPageRequest } from './people-on-behalf.rpc.js'
import { invitationLinkRefusals } from './people.rpc.js'

/** A shared address of an organisation: it is told of new interests, and nobody signs in with it. */
export class MailboxView {
  @Id() id: string
  @Text({ max: 80 }) name: string
  @EmailAddress() email: string
  @Flag({ description: 'False until the link in the first e-mail is opened: nothing else is sent before' })
  confirmed: boolean
  @Instant() addedAt: string
  @Flag({ description: 'The mail server has refused the last e-mail to it for good' }) bounced: boolean
}

export class AddMailboxRequest {
  @Text({ max: 80, example: 'Recruitment team' }) name: string
  @EmailAddress() email: string
}

export const addMailbox = defineRpc({
  subject: 'organisations.v1.add-mailbox',
  request: AddMailboxRequest,
  response: MailboxView,
  permission: 'organisation:people',
  errors: ['ORGANISATION_SUSPENDED', 'AGREEMENT_NOT_IN_FORCE', 'MAILBOX_EXISTS'],
  summary: 'Add a group mailbox: it gets an e-mail to confirm the address',
})

export const listMailboxes = defineRpc({
  subject: 'organisations.v1.list-mailboxes',
  request: PageRequest,
  response: pageOf(MailboxView),
  permission: 'organisation:people',
  summary: 'Group mailboxes of your organisation, newest first',
})

export class MailboxRef {
  @Id() mailboxId: string
}

export const removeMailbox = defineRpc({
  subject: 'organisations.v1.remove-mailbox',
  request: MailboxRef,
  permission: 'organisation:people',
  errors: ['MAILBOX_NOT_FOUND'],
  summary: 'Remove a group mailbox: nothing more is sent to it',
})

export class AddMailboxOnBehalfRequest extends OrganisationRef {
  @Text({ max: 80, example: 'Recruitment team' }) name: string
  @EmailAddress() email: string
}

export const addMailboxOnBehalf = defineRpc({
  subject: 'organisations.v1.add-mailbox-on-behalf',
  request: AddMailboxOnBehalfRequest,
  response: MailboxView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'ORGANISATION_SUSPENDED', 'AGREEMENT_NOT_IN_FORCE', 'MAILBOX_EXISTS'],
  summary: 'Add a group mailbox on behalf of an organisation',
})

export const listMailboxesOf = defineRpc({
  subject: 'organisations.v1.list-mailboxes-of',
  request: OrganisationPageRequest,
  response: pageOf(MailboxView),
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'Group mailboxes of an organisation, newest first',
})

export class MailboxOfRef extends OrganisationRef {
  @Id() mailboxId: string
}

export const removeMailboxOnBehalf = defineRpc({
  subject: 'organisations.v1.remove-mailbox-on-behalf',
  request: MailboxOfRef,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'MAILBOX_NOT_FOUND'],
  summary: 'Remove a group mailbox of an organisation',
})

export class ConfirmMailboxRequest {
  @Secret({ max: 100, description: 'From the link in the e-mail' }) token: string
}

export const confirmMailbox = defineRpc({
  subject: 'organisations.v1.confirm-mailbox',
  request: ConfirmMailboxRequest,
  permission: 'public',
  errors: invitationLinkRefusals,
  summary: 'Confirm a group mailbox by the one-time link',
})
