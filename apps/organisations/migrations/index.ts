import { CreateMailboxes1763900003002 } from './create-mailboxes.js'
import { CreateOnboarding1763900001000 } from './create-onboarding.js'
import { CreateOrganisations1763900000000 } from './create-organisations.js'
import { DecideAboutOrganisations1763900001003 } from './decide-about-organisations.js'
import { DeclinePledges1763900018000 } from './decline-pledges.js'
import { FollowDueWork1763900001001 } from './follow-due-work.js'
import { IndexWorklist1763900002003 } from './index-worklist.js'
import { KeepAgreementReminders1763900002002 } from './keep-agreement-reminders.js'
import { KeepAgreementTemplates1763900002000 } from './keep-agreement-templates.js'
import { PeopleComeAndGo1763900003000 } from './people-come-and-go.js'
import { KeepSignedCopies1763900002001 } from './keep-signed-copies.js'
import { ReportOdsImports1763900001004 } from './report-ods-imports.js'
import { ShowBounced1763900003001 } from './show-bounced.js'
import { ShowBouncedAgreements1763900011002 } from './show-bounced-agreements.js'

export const migrations = [
  CreateOrganisations1763900000000,
  CreateOnboarding1763900001000,
  FollowDueWork1763900001001,
  DecideAboutOrganisations1763900001003,
  ReportOdsImports1763900001004,
  KeepAgreementTemplates1763900002000,
  PeopleComeAndGo1763900003000,
  KeepSignedCopies1763900002001,
  KeepAgreementReminders1763900002002,
  IndexWorklist1763900002003,
  ShowBounced1763900003001,
  CreateMailboxes1763900003002,
  ShowBouncedAgreements1763900011002,
  DeclinePledges1763900018000,
]
