import { HealthController } from './health/health.controller.js'
import { SignInController } from './pages/account/sign-in.controller.js'
import { OrganisationsController } from './pages/candidate/organisations.controller.js'
import { ProfileController } from './pages/candidate/profile.controller.js'
import { EntriesController } from './pages/auditor/entries.controller.js'
import { LivesController } from './pages/auditor/lives.controller.js'
import { LogController } from './pages/auditor/log.controller.js'
import { HomeController } from './pages/home.controller.js'
import { MessagesController } from './pages/messages/messages.controller.js'
import { StartController } from './pages/open/start.controller.js'
import { CandidatesController } from './pages/organisation/candidates.controller.js'
import { StagesController } from './pages/organisation/stages.controller.js'
import { AgreementsController } from './pages/programme/agreements.controller.js'
import { DecisionsController } from './pages/programme/decisions.controller.js'
import { ProgrammeMailboxesController } from './pages/programme/mailboxes.controller.js'
import { ProgrammeOrganisationsController } from './pages/programme/organisations.controller.js'
import { ParticularsController } from './pages/programme/particulars.controller.js'
import { PeopleController } from './pages/programme/people.controller.js'
import { PledgesController } from './pages/programme/pledges.controller.js'
import { SignedCopiesController } from './pages/programme/signed-copies.controller.js'
import { UnansweredController } from './pages/programme/unanswered.controller.js'
import { ProgrammeCandidatesController } from './pages/programme/candidates.controller.js'
import { EmailsController } from './pages/programme/emails.controller.js'
import { ErasuresController } from './pages/programme/erasures.controller.js'
import { OdsImportsController } from './pages/programme/ods-imports.controller.js'
import { SettingsController } from './pages/programme/settings.controller.js'
import { StaffController } from './pages/programme/staff.controller.js'
import { SubjectAccessController } from './pages/programme/subject-access.controller.js'
import { WordingsController } from './pages/programme/wordings.controller.js'
import { AssetsController } from './rendering/assets.controller.js'

const open = [StartController]
const account = [SignInController, HomeController, MessagesController]
const candidate = [ProfileController, OrganisationsController]
const organisation = [CandidatesController, StagesController]
const programme = [
  PledgesController,
  UnansweredController,
  ProgrammeOrganisationsController,
  ParticularsController,
  PeopleController,
  ProgrammeMailboxesController,
  DecisionsController,
  SignedCopiesController,
  AgreementsController,
  WordingsController,
  OdsImportsController,
  ErasuresController,
  SubjectAccessController,
  ProgrammeCandidatesController,
  StaffController,
  EmailsController,
  SettingsController,
]
const auditor = [EntriesController, LivesController, LogController]

/** All pages, by who they are for. */
export const controllers = [AssetsController, HealthController, ...open, ...account, ...candidate, ...organisation, ...programme, ...auditor]
