import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Secret } from '../dsl/fields.js'
import { Receipt, passwordRules } from './account.rpc.js'

export class ForgotPasswordRequest {
  @EmailAddress() email: string
}

export const forgotPassword = defineRpc({
  subject: 'gateway.v1.forgot-password',
  request: ForgotPasswordRequest,
  response: Receipt,
  permission: 'public',
  errors: ['TOO_MANY_REQUESTS'],
  summary:
    'Ask for a link to choose a new password. The answer is the same for known and unknown addresses; the e-mail says how to go on.',
})

export class ResetPasswordRequest {
  @Secret({ max: 100, description: 'From the link in the e-mail' }) token: string
  @Secret(passwordRules) password: string
}

export const resetPassword = defineRpc({
  subject: 'gateway.v1.reset-password',
  request: ResetPasswordRequest,
  response: Receipt,
  permission: 'public',
  errors: ['LINK_NOT_VALID'],
  summary: 'Choose a new password by the one-time link. Ends all sessions; a second factor stays.',
})

export class ChangePasswordRequest {
  @Secret({ max: 200 }) currentPassword: string
  @Secret(passwordRules) newPassword: string
}

export const changePassword = defineRpc({
  subject: 'gateway.v1.change-password',
  request: ChangePasswordRequest,
  permission: 'account:self',
  errors: ['PASSWORD_WRONG', 'TOO_MANY_REQUESTS'],
  summary: 'Change your password. Ends all your other sessions.',
})
