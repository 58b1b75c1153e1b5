import { defineRpc } from '../dsl/define-rpc.js'
import { AddressChange } from '../gateway/email-change.rpc.js'

/** A command of the gateway, which knows that the address is the person's. */
export const changeCandidateAddress = defineRpc({
  subject: 'candidates.v1.change-address',
  request: AddressChange,
  permission: 'service',
  summary: 'Keep the new e-mail address of a candidate',
})
