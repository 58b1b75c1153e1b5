import { openAccount, registerCandidate, showInvitation, verifyEmail } from './account.rpc.js'
import { refreshSession, signIn, signOut, whoAmI } from './session.rpc.js'
import {
  changeStaffRole,
  disableStaff,
  enableStaff,
  inviteStaff,
  listStaff,
  resendStaffInvitation,
} from './staff.rpc.js'

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
  resendStaffInvitation,
  changeStaffRole,
  disableStaff,
  enableStaff,
}
