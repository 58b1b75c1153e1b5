import { CreateMailboxes1763900003002 } from './create-mailboxes.js'
import { CreateOnboarding1763900001000 } from './create-onboarding.js'
import { CreateOrganisations1763900000000 } from './create-organisations.js'
import { PeopleComeAndGo1763900003000 } from './people-come-and-go.js'
import { ShowBounced1763900003001 } from './show-bounced.js'

export const migrations = [
  CreateOrganisations1763900000000,
  CreateOnboarding1763900001000,
  PeopleComeAndGo1763900003000,
  ShowBounced1763900003001,
  CreateMailboxes1763900003002,
]
