import { changeCandidateAddress } from './address.rpc.js'
import { eraseCandidate, eraseOwnProfile, getErasure, listErasures } from './erasure.rpc.js'
import { downloadExport, keepExportPart, requestExport } from './export.rpc.js'
import {
  closeOwnProfile,
  closeProfile,
  getVisibility,
  hideFrom,
  reopenOwnProfile,
  reopenProfile,
  setVisibility,
  showTo,
} from './visibility.rpc.js'
import {
  acceptReferral,
  declineReferral,
  listProposedReferrals,
  listReferrals,
  proposeReferral,
} from './referral.rpc.js'
import { getTimeline } from './timeline.rpc.js'
import {
  inspectCandidateInvitation,
  inviteCandidate,
  listCandidateInvitations,
  withdrawCandidateInvitation,
} from './candidate-invitation.rpc.js'
import { jobFillingsRpc } from './job-filling.rpc.js'
import { nameCandidates } from './names.rpc.js'
import { placementReviewsRpc } from './placement-review.rpc.js'
import { placementsRpc } from './placement.rpc.js'
import { stagesRpc } from './stage.rpc.js'
import { documentsRpc } from './document.rpc.js'
import { giveConsent, listConsents, withdrawConsent } from './consent.rpc.js'
import { expressInterest, listInterests, withdrawInterest } from './interest.rpc.js'
import { getOwnProfile, openProfile, register } from './profile.rpc.js'
import {
  changeSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  runSavedSearch,
  saveSearch,
} from './saved-search.rpc.js'
import { countCandidates, listCandidates } from './search.rpc.js'
import { ownProfileRpc } from './own-profile.rpc.js'
import { changeRetentionSettings, getRetentionSettings } from './retention.rpc.js'
import {
  answerSubjectAccessRequest,
  listSubjectAccessRequests,
  openSubjectAccessRequest,
  recordSubjectAccessRequest,
} from './subject-access.rpc.js'

/** The table of contents of the candidates service. */
export const candidatesRpc = {
  register,
  getOwnProfile,
  openProfile,
  nameCandidates,
  listCandidates,
  countCandidates,
  saveSearch,
  listSavedSearches,
  changeSavedSearch,
  removeSavedSearch,
  runSavedSearch,
  listInterests,
  expressInterest,
  withdrawInterest,
  changeCandidateAddress,
  eraseOwnProfile,
  eraseCandidate,
  getErasure,
  listErasures,
  requestExport,
  downloadExport,
  keepExportPart,
  recordSubjectAccessRequest,
  answerSubjectAccessRequest,
  listSubjectAccessRequests,
  openSubjectAccessRequest,
  getRetentionSettings,
  changeRetentionSettings,
  getVisibility,
  setVisibility,
  hideFrom,
  showTo,
  closeOwnProfile,
  reopenOwnProfile,
  closeProfile,
  reopenProfile,
  proposeReferral,
  listProposedReferrals,
  listReferrals,
  acceptReferral,
  declineReferral,
  getTimeline,
  ...stagesRpc,
  ...placementsRpc,
  ...placementReviewsRpc,
  ...jobFillingsRpc,
  ...ownProfileRpc,
  ...documentsRpc,
  listConsents,
  giveConsent,
  withdrawConsent,
  inviteCandidate,
  listCandidateInvitations,
  withdrawCandidateInvitation,
  inspectCandidateInvitation,
}
