import { HealthController } from './health/health.controller.js'
import { LiveController } from './live/live.controller.js'
import { AccountController } from './pages/account/account.controller.js'
import { AddressesInEmailsController } from './pages/account/addresses-in-emails.controller.js'
import { AgreementController } from './pages/account/agreement.controller.js'
import { LinksController } from './pages/account/links.controller.js'
import { PasswordController } from './pages/account/password.controller.js'
import { SecondFactorController } from './pages/account/second-factor.controller.js'
import { SignInController } from './pages/account/sign-in.controller.js'
import { auditorPages } from './pages/auditor/auditor-pages.js'
import { DocumentsController } from './pages/candidate/documents.controller.js'
import { EmploymentController } from './pages/candidate/employment.controller.js'
import { LanguagesController } from './pages/candidate/languages.controller.js'
import { MyDataController } from './pages/candidate/my-data.controller.js'
import { OrganisationsController } from './pages/candidate/organisations.controller.js'
import { PreferencesController } from './pages/candidate/preferences.controller.js'
import { ProfileController } from './pages/candidate/profile.controller.js'
import { QualificationsController } from './pages/candidate/qualifications.controller.js'
import { SkillsController } from './pages/candidate/skills.controller.js'
import { HomeController } from './pages/home.controller.js'
import { MessagesController } from './pages/messages/messages.controller.js'
import { PledgesController } from './pages/open/pledges.controller.js'
import { RegistrationController } from './pages/open/registration.controller.js'
import { StartController } from './pages/open/start.controller.js'
import { CandidatesController } from './pages/organisation/candidates.controller.js'
import { EngagementController } from './pages/organisation/engagement.controller.js'
import { JobFillingsController } from './pages/organisation/job-fillings.controller.js'
import { OwnOrganisationController } from './pages/organisation/own-organisation.controller.js'
import { StagesController } from './pages/organisation/stages.controller.js'
import { PlacementsController } from './pages/placements/placements.controller.js'
import { programmePages } from './pages/programme/programme-pages.js'
import { ReportsController } from './pages/reports/reports.controller.js'
import { AssetsController } from './rendering/assets.controller.js'
import { SuggestionsController } from './suggestions/suggestions.controller.js'

const open = [StartController, RegistrationController, PledgesController]

const account = [
  SignInController,
  PasswordController,
  LinksController,
  AgreementController,
  AccountController,
  SecondFactorController,
  AddressesInEmailsController,
]

const candidate = [
  PreferencesController,
  SkillsController,
  LanguagesController,
  EmploymentController,
  QualificationsController,
  DocumentsController,
  ProfileController,
  OrganisationsController,
  MyDataController,
]

const organisation = [
  EngagementController,
  StagesController,
  CandidatesController,
  JobFillingsController,
  OwnOrganisationController,
]

const severalRoles = [HomeController, MessagesController, PlacementsController, ReportsController]

/** All pages, by who they are for. */
export const controllers = [
  AssetsController,
  HealthController,
  LiveController,
  SuggestionsController,
  ...open,
  ...account,
  ...candidate,
  ...organisation,
  ...severalRoles,
  ...programmePages,
  ...auditorPages,
]
