import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, Secret } from '../dsl/fields.js'
import { Receipt } from './account.rpc.js'

export class ChangeEmailRequest {
  @EmailAddress() email: string
  @Secret({ max: 200 }) password: string
}

export const changeEmail = defineRpc({
  subject: 'gateway.v1.change-email',
  request: ChangeEmailRequest,
  response: Receipt,
  permission: 'account:self',
  errors: ['PASSWORD_WRONG', 'TOO_MANY_REQUESTS'],
  summary:
    'Ask to sign in with another e-mail address. It counts once the links in both e-mails, to the old and to the new address, were opened. The answer is the same if the address is taken.',
})

export class EmailChangeLink {
  @Secret({ max: 100, description: 'From the link in either e-mail' }) token: string
}

export const confirmEmailChange = defineRpc({
  subject: 'gateway.v1.confirm-email-change',
  request: EmailChangeLink,
  response: Receipt,
  permission: 'public',
  errors: ['LINK_NOT_VALID'],
  summary: 'Confirm the change of an e-mail address by the link in one of the two e-mails',
})

export const cancelEmailChange = defineRpc({
  subject: 'gateway.v1.cancel-email-change',
  request: EmailChangeLink,
  response: Receipt,
  permission: 'public',
  errors: ['LINK_NOT_VALID'],
  summary: 'Cancel the change of an e-mail address by the link in one of the two e-mails',
})

/** What the gateway tells the services that keep an address of their own (ADR 0004). */
export class AddressChange {
  @Id() accountId: string
  @EmailAddress() email: string
}
