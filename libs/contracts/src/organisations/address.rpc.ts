import { defineRpc } from '../dsl/define-rpc.js'
import { AddressChange } from '../gateway/email-change.rpc.js'

/** A command of the gateway, which knows that the address is the person's. */
export const changeMemberAddress = defineRpc({
  subject: 'organisations.v1.change-address',
  request: AddressChange,
  permission: 'service',
  summary: 'Keep the new e-mail address of a user, in every organisation',
})
