import { openAccount, registerCandidate, showInvitation, verifyEmail } from './account.rpc.js'
import {
  changeStaffRole,
  disableStaff,
  enableStaff,
  inviteStaff,
  listStaff,
  openStaffMember,
  resendStaffInvitation,
} from './staff.rpc.js'
import { nameStaff } from './staff-names.rpc.js'
import { cancelEmailChange, changeEmail, confirmEmailChange } from './email-change.rpc.js'
import { eraseOwnAccount } from './erasure.rpc.js'
import { changePassword, forgotPassword, resetPassword } from './password.rpc.js'
import {
  confirmTotp,
  readSecondFactor,
  removeTotp,
  renewRecoveryCodes,
  resetSecondFactor,
  startTotp,
} from './second-factor.rpc.js'
import {
  endOtherSessions,
  endSession,
  listSessions,
  refreshSession,
  signIn,
  signOut,
  whoAmI,
} from './session.rpc.js'

/** What the gateway answers itself, because it owns accounts and sessions. */
export const gatewayRpc = {
  registerCandidate,
  verifyEmail,
  showInvitation,
  openAccount,
  signIn,
  refreshSession,
  signOut,
  whoAmI,
  inviteStaff,
  listStaff,
  openStaffMember,
  resendStaffInvitation,
  changeStaffRole,
  disableStaff,
  enableStaff,
  forgotPassword,
  resetPassword,
  changePassword,
  readSecondFactor,
  startTotp,
  confirmTotp,
  renewRecoveryCodes,
  removeTotp,
  resetSecondFactor,
  listSessions,
  endSession,
  endOtherSessions,
  changeEmail,
  confirmEmailChange,
  cancelEmailChange,
  eraseOwnAccount,
  nameStaff,
}
