import { changeCandidateAddress } from './address.rpc.js'
import { expressInterest, listInterests, withdrawInterest } from './interest.rpc.js'
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
import { getOwnProfile, listCandidates, openProfile, register } from './profile.rpc.js'

/** The table of contents of the candidates service. */
export const candidatesRpc = {
  register,
  getOwnProfile,
  openProfile,
  listCandidates,
  listInterests,
  expressInterest,
  withdrawInterest,
  changeCandidateAddress,
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
}
