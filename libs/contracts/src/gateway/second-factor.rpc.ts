import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Pattern, Secret, Texts, WholeNumber } from '../dsl/fields.js'

/** What a person is shown may be typed with spaces or hyphens. */
export const otpField = {
  max: 60,
  description: 'The code of your authenticator app, or a recovery code',
}

export class SecondFactorView {
  @Flag({ description: 'A code is asked for at sign-in' }) isSetUp: boolean
  @Flag({ description: 'You cannot do anything else before it is set up' }) isRequired: boolean
  @WholeNumber({ min: 0, max: 10 }) recoveryCodesLeft: number
}

export const readSecondFactor = defineRpc({
  subject: 'gateway.v1.read-second-factor',
  request: Empty,
  response: SecondFactorView,
  permission: 'account:self',
  summary: 'Whether your account has a second factor',
})

export class TotpEnrolment {
  @Secret({ max: 100, description: 'For people who cannot scan the address: type it into the app' })
  secret: string
  @Secret({ max: 500, description: 'otpauth: address, to be shown as a QR code' }) uri: string
}

export const startTotp = defineRpc({
  subject: 'gateway.v1.start-totp',
  request: Empty,
  response: TotpEnrolment,
  permission: 'account:self',
  errors: ['SECOND_FACTOR_EXISTS', 'FRESH_SIGN_IN_NEEDED'],
  summary: 'Begin to set up an authenticator app (RFC 6238: SHA-1, 30 seconds, 6 digits)',
})

export class ConfirmTotpRequest {
  @Pattern(/^\d{3} ?\d{3}$/, 'Enter the six digits that the app shows') code: string
}

export class RecoveryCodes {
  @Texts({ max: 10, each: 40, description: 'Each works once, in place of a code of the app' })
  recoveryCodes: string[]
}

export const confirmTotp = defineRpc({
  subject: 'gateway.v1.confirm-totp',
  request: ConfirmTotpRequest,
  response: RecoveryCodes,
  permission: 'account:self',
  errors: ['CODE_WRONG', 'SECOND_FACTOR_EXISTS', 'SECOND_FACTOR_NOT_FOUND', 'FRESH_SIGN_IN_NEEDED'],
  summary:
    'Finish setting up by a code of the app. Shows the recovery codes, once. Ends your other sessions.',
})

export class RenewRecoveryCodesRequest {
  @Secret(otpField) otp: string
}

export const renewRecoveryCodes = defineRpc({
  subject: 'gateway.v1.renew-recovery-codes',
  request: RenewRecoveryCodesRequest,
  response: RecoveryCodes,
  permission: 'account:self',
  errors: ['CODE_WRONG', 'SECOND_FACTOR_NOT_FOUND', 'TOO_MANY_REQUESTS'],
  summary: 'New recovery codes, shown once. The old ones are void.',
})

export class RemoveTotpRequest {
  @Secret({ max: 200 }) password: string
  @Secret(otpField) otp: string
}

export const removeTotp = defineRpc({
  subject: 'gateway.v1.remove-totp',
  request: RemoveTotpRequest,
  permission: 'account:self',
  errors: ['PASSWORD_WRONG', 'CODE_WRONG', 'SECOND_FACTOR_NOT_FOUND', 'TOO_MANY_REQUESTS'],
  summary: 'Remove the second factor, to set up another app for example. Ends your other sessions.',
})

export class AccountRef {
  @Id() accountId: string
}

export const resetSecondFactor = defineRpc({
  subject: 'gateway.v1.reset-second-factor',
  request: AccountRef,
  permission: 'account:manage',
  errors: ['ACCOUNT_NOT_FOUND', 'SECOND_FACTOR_NOT_FOUND'],
  summary:
    'Remove the second factor of somebody who has lost it. Ends their sessions; they are told by e-mail.',
})
