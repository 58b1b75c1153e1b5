import { defineEvent } from '../dsl/define-event.js'
import { Flag, Id, Ids, OneOf } from '../dsl/fields.js'
import type { ArmedService } from '../reference-data/armed-services.js'
import { CandidateRef } from './candidate.js'
import { countedConnection, countedService, type CountedConnection } from './counted-codes.js'
import { engagementFacts } from './engagement-events.js'
import { eventsOfRights } from './rights-events.js'
import { closeReasons, type CloseReason } from './visibility.rpc.js'
import { profileFacts } from './profile-events.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'candidates', name, version: 1, data, action })

export class CandidateRegistered extends CandidateRef {
  @countedConnection() connections: CountedConnection[]
  @countedService() service?: ArmedService | null
}

export class InterestFact extends CandidateRef {
  @Id() organisationId: string
}

export class ProfileOpened extends CandidateRef {
  @Id({ optional: true, description: 'The organisation for which it was opened; null for the programme' })
  organisationId: string | null
}

export class CandidatesListed {
  @Id({ optional: true }) organisationId: string | null
  @Ids({ max: 100, description: 'Whom the list disclosed' }) candidateIds: string[]
}

/** Told of every organisation that is concerned, whatever was changed: the switch, closing, hiding. */
export class VisibilityChanged extends InterestFact {
  @Flag({
    description: 'As far as it is up to the candidate: the access of the organisation is another matter',
  })
  visible: boolean
  @Flag({
    optional: true,
    description:
      'Not visible, but the organisation keeps its conversation, read only: it recorded the job filling',
  })
  readOnly?: boolean
}

/** The reason stays where the candidate's details are. */
export class ReferralFact extends InterestFact {
  @Id() referralId: string
  @Id({ description: 'The organisation that proposed the other' }) fromOrganisationId: string
}

export class ReferralsListed extends CandidateRef {
  @Id({ optional: true, description: 'The organisation that proposed them; null for the candidate' })
  organisationId: string | null
}

export class ProfileClosed extends CandidateRef {
  @OneOf(closeReasons, { name: 'CloseReason' }) reason: CloseReason
}

export class CandidatesCounted {
  @Id({ optional: true }) organisationId: string | null
}

export class SavedSearchFact {
  @Id() savedSearchId: string
  @Id({ description: 'Whose it is' }) accountId: string
  @Id() organisationId: string
}

export class SavedSearchesListed {
  @Id() organisationId: string
}

export const candidatesEvents = {
  ...profileFacts,
  registered: event('registered', CandidateRegistered, 'registered as a candidate'),
  registrationCompleted: event('registration-completed', CandidateRef, 'completed the registration'),
  interestExpressed: event('interest-expressed', InterestFact, 'picked the organisation'),
  interestDelivered: event('interest-delivered', InterestFact, 'made the interest known to the organisation'),
  interestWithdrawn: event('interest-withdrawn', InterestFact, 'dropped the organisation'),
  interestsListed: event('interests-listed', CandidateRef, 'looked at the organisations picked'),
  ownProfileOpened: event('own-profile-opened', CandidateRef, 'looked at their own profile'),
  profileOpened: event('profile-opened', ProfileOpened, 'opened the profile'),
  addressChanged: event('address-changed', CandidateRef, 'has another e-mail address'),
  visibilityOpened: event('visibility-opened', CandidateRef, 'looked at who may see the profile'),
  visibilityChanged: event('visibility-changed', VisibilityChanged, 'changed what the organisation sees'),
  profileSwitchedOn: event('profile-switched-on', CandidateRef, 'switched the profile on'),
  profileSwitchedOff: event('profile-switched-off', CandidateRef, 'switched the profile off'),
  hiddenFrom: event('hidden-from', InterestFact, 'hid the profile from the organisation'),
  shownTo: event('shown-to', InterestFact, 'stopped hiding the profile from the organisation'),
  profileClosed: event('profile-closed', ProfileClosed, 'closed the profile'),
  profileReopened: event('profile-reopened', CandidateRef, 'reopened the profile'),
  referralProposed: event('referral-proposed', ReferralFact, 'proposed the organisation to the candidate'),
  referralAccepted: event('referral-accepted', ReferralFact, 'accepted the referral to the organisation'),
  referralDeclined: event('referral-declined', ReferralFact, 'declined the referral to the organisation'),
  referralsListed: event('referrals-listed', ReferralsListed, 'looked at referrals'),
  timelineOpened: event('timeline-opened', ProfileOpened, 'looked at what happened with the candidate'),
  candidatesListed: event('candidates-listed', CandidatesListed, 'listed candidates'),
  candidatesNamed: event('candidates-named', CandidatesListed, 'read the names of candidates in a report'),
  ...eventsOfRights,
  ...engagementFacts,
  searchSaved: event('search-saved', SavedSearchFact, 'saved a search'),
  savedSearchesListed: event('saved-searches-listed', SavedSearchesListed, 'listed their saved searches'),
  savedSearchChanged: event('saved-search-changed', SavedSearchFact, 'changed a saved search'),
  savedSearchRemoved: event('saved-search-removed', SavedSearchFact, 'removed a saved search'),
  savedSearchMatched: event(
    'saved-search-matched',
    SavedSearchFact,
    'found new candidates for a saved search',
  ),
  candidatesCounted: event(
    'candidates-counted',
    CandidatesCounted,
    'counted the candidates that a search finds',
  ),
}
