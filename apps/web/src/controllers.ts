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
import { ConsentsController } from './pages/candidate/consents.controller.js'
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
import { CandidateInvitationsController } from './pages/invitations/candidate-invitations.controller.js'
import { NewsController } from './pages/news/news.controller.js'
import { AssignmentController } from './pages/messages/assignment.controller.js'
import { FilesController } from './pages/messages/files.controller.js'
import { MessagesController } from './pages/messages/messages.controller.js'
import { TemplatesController } from './pages/messages/templates.controller.js'
import { PledgesController } from './pages/open/pledges.controller.js'
import { RegistrationController } from './pages/open/registration.controller.js'
import { StartController } from './pages/open/start.controller.js'
import { BulkMessagesController } from './pages/organisation/bulk-messages.controller.js'
import { CandidatesController } from './pages/organisation/candidates.controller.js'
import { EngagementController } from './pages/organisation/engagement.controller.js'
import { JobCorrectionsController } from './pages/organisation/job-corrections.controller.js'
import { JobFillingsController } from './pages/organisation/job-fillings.controller.js'
import { MailboxToldController } from './pages/organisation/mailbox-told.controller.js'
import { OwnOrganisationController } from './pages/organisation/own-organisation.controller.js'
import { ReferralsController } from './pages/organisation/referrals.controller.js'
import { SavedSearchesController } from './pages/organisation/saved-searches.controller.js'
import { StagesController } from './pages/organisation/stages.controller.js'
import { PlansController } from './pages/placements/plans.controller.js'
import { PlacementsController } from './pages/placements/placements.controller.js'
import { ReviewsController } from './pages/placements/reviews.controller.js'
import { programmePages } from './pages/programme/programme-pages.js'
import { ReportFilesController } from './pages/reports/report-files.controller.js'
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
  ConsentsController,
  MyDataController,
]

const organisation = [
  EngagementController,
  StagesController,
  ReferralsController,
  CandidatesController,
  BulkMessagesController,
  SavedSearchesController,
  JobFillingsController,
  JobCorrectionsController,
  MailboxToldController,
  OwnOrganisationController,
]

const severalRoles = [
  HomeController,
  NewsController,
  CandidateInvitationsController,
  AssignmentController,
  FilesController,
  MessagesController,
  TemplatesController,
  PlacementsController,
  PlansController,
  ReviewsController,
  ReportFilesController,
  ReportsController,
]

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
