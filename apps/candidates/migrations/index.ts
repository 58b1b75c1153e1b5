import { CreateOrganisationCopy1763800100000 } from './create-organisation-copy.js'
import { CreateCandidates1763800200000 } from './create-candidates.js'
import { CreateInterests1763800300000 } from './create-interests.js'
import { CreateReferrals1763900006000 } from './create-referrals.js'
import { CreateTimeline1763900006002 } from './create-timeline.js'
import { AddVisibility1763900006001 } from './add-visibility.js'

export const migrations = [
  CreateOrganisationCopy1763800100000,
  CreateCandidates1763800200000,
  CreateInterests1763800300000,
  CreateReferrals1763900006000,
  AddVisibility1763900006001,
  CreateTimeline1763900006002,
]
