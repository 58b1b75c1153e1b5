import { accountCalls, addressCalls, openCalls, secondFactorCalls, signingOut } from './accounts.js'
import { auditCalls } from './audit.js'
import type { Rules } from './call.js'
import {
  notificationCalls,
  templateCalls,
  templateRemoval,
  templateUse,
  threadCalls,
  threadWork,
} from './conversations.js'
import * as engagement from './engagement.js'
import * as onboarding from './onboarding.js'
import { adminCalls, linkCalls, memberCalls, removalCalls } from './own-organisation.js'
import { leavingCalls, profileCalls } from './profile.js'
import * as programme from './programme.js'

/** Every operation that the document has, in an order in which each succeeds. Who adds a route says here who may, and calls it. */
export const rules: Rules = Object.assign(
  {},
  openCalls,
  onboarding.onboardingCalls,
  onboarding.signingCalls,
  onboarding.peopleCalls,
  onboarding.endingCalls,
  adminCalls,
  linkCalls,
  memberCalls,
  profileCalls,
  engagement.candidateCalls,
  engagement.invitationCalls,
  engagement.searchCalls,
  engagement.referralCalls,
  engagement.placementCalls,
  engagement.placementAnswers,
  engagement.placementChanges,
  engagement.bothSides,
  engagement.jobCalls,
  threadCalls,
  threadWork,
  templateCalls,
  templateUse,
  templateRemoval,
  notificationCalls,
  programme.reportCalls,
  programme.publishing,
  programme.programmeCalls,
  programme.leadCalls,
  programme.templateReading,
  auditCalls,
  accountCalls,
  addressCalls,
  secondFactorCalls,
  removalCalls,
  onboarding.onBehalfCalls,
  leavingCalls,
  signingOut,
)
