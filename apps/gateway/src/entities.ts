import { Account } from './accounts/account.entity.js'
import { EmailConfirmation } from './accounts/email-confirmation.entity.js'
import { EmailChange } from './email-change/email-change.entity.js'
import { PasswordReset } from './passwords/password-reset.entity.js'
import { RefreshToken } from './sessions/refresh-token.entity.js'
import { SecondFactor } from './second-factor/second-factor.entity.js'
import { Session } from './sessions/session.entity.js'

export const gatewayEntities = [
  Account,
  EmailConfirmation,
  Session,
  RefreshToken,
  PasswordReset,
  SecondFactor,
  EmailChange,
]
