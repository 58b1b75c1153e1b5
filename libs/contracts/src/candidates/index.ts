import { changeCandidateAddress } from './address.rpc.js'
import {
  inspectCandidateInvitation,
  inviteCandidate,
  listCandidateInvitations,
  withdrawCandidateInvitation,
} from './candidate-invitation.rpc.js'
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

/** The table of contents of the candidates service. */
export const candidatesRpc = {
  register,
  getOwnProfile,
  openProfile,
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
