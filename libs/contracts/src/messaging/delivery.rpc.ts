import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, Instant, OneOf, Secret, Text } from '../dsl/fields.js'

/** E-mails that tell something and carry no link of their own. */
export const noticeEmailKinds = [
  'already_registered',
  'agreement_ending',
  'no_account',
  'password_changed',
  'second_factor_added',
  'second_factor_removed',
  'recovery_codes_renewed',
  'recovery_code_used',
  'address_changed',
] as const
export type NoticeEmailKind = (typeof noticeEmailKinds)[number]

/** E-mails that other services ask for. What they say is in the messaging service; none tells anything personal. */
export const linkEmailKinds = [
  'confirm_email',
  'agreement_to_sign',
  'invitation',
  'agreement_reminder',
  'staff_invitation',
  'candidate_invitation',
  'confirm_mailbox',
  'password_reset',
  'leave_address',
  'confirm_new_address',
  ...noticeEmailKinds,
] as const
export type LinkEmailKind = (typeof linkEmailKinds)[number]

export class SendEmailRequest {
  @Id({ description: 'The same id is sent once, however often it is asked for' }) emailId: string
  @OneOf(linkEmailKinds, { name: 'LinkEmailKind' }) kind: LinkEmailKind
  @EmailAddress() to: string
  @Text({ max: 160 }) recipientName: string
  @Secret({ max: 100, optional: true, description: 'One-time token that the link in the e-mail carries' })
  token?: string
  @Text({ max: 200, optional: true }) organisationName?: string
  @Instant({ optional: true }) expiresAt?: string
}

/** A command, sent from the transaction of its cause and repeated until it is answered. */
export const sendEmail = defineRpc({
  subject: 'messaging.v1.send-email',
  request: SendEmailRequest,
  permission: 'service',
  summary: 'Deliver an e-mail with a one-time link',
})

export class KeepContactRequest {
  @Id({ description: 'Of a person, or of a group mailbox' }) accountId: string
  @EmailAddress() email: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80, min: 0, description: 'Empty for a group mailbox' }) lastName: string
}

export const keepContact = defineRpc({
  subject: 'messaging.v1.keep-contact',
  request: KeepContactRequest,
  permission: 'service',
  summary: 'Keep how a person is addressed and reached by e-mail',
})
