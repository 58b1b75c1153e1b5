import { ErasureReceipt } from '../candidates/erasure.rpc.js'
import { defineRpc } from '../dsl/define-rpc.js'
import { Confirmed, Secret } from '../dsl/fields.js'

export class EraseOwnAccountRequest {
  @Secret({ max: 200, description: 'Again: a session alone, which may be somebody else’s, is not enough' })
  password: string
  @Confirmed('Confirm that everything about you is to be erased. It cannot be undone.') confirms: boolean
}

export const eraseOwnAccount = defineRpc({
  subject: 'gateway.v1.erase-own-account',
  request: EraseOwnAccountRequest,
  response: ErasureReceipt,
  permission: 'candidate:self',
  errors: ['PASSWORD_WRONG', 'CANDIDATE_NOT_FOUND', 'TOO_MANY_REQUESTS'],
  summary:
    'Erase everything about yourself, in every service and for good. You are signed out, organisations lose sight of you at once, and an e-mail confirms the end of it.',
})
