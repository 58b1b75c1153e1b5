import { Account } from './accounts/account.entity.js'
import { EmailConfirmation } from './accounts/email-confirmation.entity.js'
import { EmailChange } from './email-change/email-change.entity.js'
import { PasswordReset } from './passwords/password-reset.entity.js'
import { Membership } from './memberships/membership.entity.js'
import { RefreshToken } from './sessions/refresh-token.entity.js'
import { SecondFactor } from './second-factor/second-factor.entity.js'
import { Session } from './sessions/session.entity.js'
import { StaffMember } from './staff/staff-member.entity.js'

export const gatewayEntities = [
  Account,
  EmailConfirmation,
  Session,
  Membership,
  RefreshToken,
  PasswordReset,
  SecondFactor,
  StaffMember,
  EmailChange,
]
