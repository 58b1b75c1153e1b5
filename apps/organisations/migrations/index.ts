import { CreateOnboarding1763900001000 } from './create-onboarding.js'
import { CreateOrganisations1763900000000 } from './create-organisations.js'
import { FollowDueWork1763900001001 } from './follow-due-work.js'

export const migrations = [
  CreateOrganisations1763900000000,
  CreateOnboarding1763900001000,
  FollowDueWork1763900001001,
]
