import { CreateOnboarding1763900001000 } from './create-onboarding.js'
import { CreateOrganisations1763900000000 } from './create-organisations.js'
import { DecideAboutOrganisations1763900001003 } from './decide-about-organisations.js'
import { FollowDueWork1763900001001 } from './follow-due-work.js'
import { ReportOdsImports1763900001004 } from './report-ods-imports.js'

export const migrations = [
  CreateOrganisations1763900000000,
  CreateOnboarding1763900001000,
  FollowDueWork1763900001001,
  DecideAboutOrganisations1763900001003,
  ReportOdsImports1763900001004,
]
