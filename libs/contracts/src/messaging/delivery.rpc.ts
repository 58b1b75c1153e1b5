import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, Instant, OneOf, Secret, Text } from '../dsl/fields.js'

/** E-mails that carry a one-time link. What they say is in the messaging service; none tells anything personal. */
export const linkEmailKinds = [
  'confirm_email',
  'already_registered',
  'agreement_to_sign',
  'invitation',
  'staff_invitation',
  'confirm_mailbox',
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
