import { CorrectReviews1763900025000 } from './correct-reviews.js'
import { IndexJobFillings1763900016001 } from './index-job-fillings.js'
import { CreateOrganisationCopy1763800100000 } from './create-organisation-copy.js'
import { CreateCandidates1763800200000 } from './create-candidates.js'
import { CreateInterests1763800300000 } from './create-interests.js'
import { CreateProfiles1763900005100 } from './create-profiles.js'
import { CreateCandidateInvitations1763900005200 } from './create-candidate-invitations.js'
import { CreateReferrals1763900006000 } from './create-referrals.js'
import { AddVisibility1763900006001 } from './add-visibility.js'
import { CreateTimeline1763900006002 } from './create-timeline.js'
import { CreateSearch1763900007000 } from './create-search.js'
import { CreateVisits1763900007100 } from './create-visits.js'
import { CreateSavedSearches1763900007200 } from './create-saved-searches.js'
import { CreateErasures1763900008000 } from './create-erasures.js'
import { CreateExports1763900008001 } from './create-exports.js'
import { CreateSubjectAccessRequests1763900008002 } from './create-subject-access-requests.js'
import { CreateRetention1763900008003 } from './create-retention.js'
import { FindSavedSearchesByName1763900010000 } from './find-saved-searches-by-name.js'
import { PartSearchListings1763900010001 } from './part-search-listings.js'
import { CreateStages1763900013000 } from './create-stages.js'
import { CreatePlacements1763900013001 } from './create-placements.js'
import { CreateJobFillings1763900013002 } from './create-job-fillings.js'
import { AddEngagementToTimeline1763900013003 } from './add-engagement-to-timeline.js'

export const migrations = [
  CreateOrganisationCopy1763800100000,
  CreateCandidates1763800200000,
  CreateInterests1763800300000,
  CreateProfiles1763900005100,
  CreateCandidateInvitations1763900005200,
  CreateReferrals1763900006000,
  AddVisibility1763900006001,
  CreateTimeline1763900006002,
  CreateSearch1763900007000,
  CreateVisits1763900007100,
  CreateSavedSearches1763900007200,
  CreateErasures1763900008000,
  CreateExports1763900008001,
  CreateSubjectAccessRequests1763900008002,
  CreateRetention1763900008003,
  FindSavedSearchesByName1763900010000,
  PartSearchListings1763900010001,
  CreateStages1763900013000,
  CreatePlacements1763900013001,
  CreateJobFillings1763900013002,
  AddEngagementToTimeline1763900013003,
  IndexJobFillings1763900016001,
  CorrectReviews1763900025000,
]
