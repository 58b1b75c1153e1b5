import { JwksController } from './access/jwks.controller.js'
import { AccountsController } from './accounts/accounts.controller.js'
import { AlarmsController } from './audit/alarms.controller.js'
import { AuditController } from './audit/audit.controller.js'
import { NamesController } from './audit/names.controller.js'
import { SavedExportsController } from './audit/saved-exports.controller.js'
import { AccessHistoryController } from './candidates/access-history.controller.js'
import { CandidateInvitationsController } from './candidates/candidate-invitations.controller.js'
import { CandidatesController } from './candidates/candidates.controller.js'
import { DocumentsController } from './candidates/documents.controller.js'
import { ErasuresController } from './candidates/erasures.controller.js'
import { JobFillingsController } from './candidates/job-fillings.controller.js'
import { OwnConsentsController } from './candidates/own-consents.controller.js'
import { OwnEmploymentController } from './candidates/own-employment.controller.js'
import { OwnProfileController } from './candidates/own-profile.controller.js'
import { OwnQualificationsController } from './candidates/own-qualifications.controller.js'
import { PlacementsController } from './candidates/placements.controller.js'
import { ReferralsController } from './candidates/referrals.controller.js'
import { RetentionSettingsController } from './candidates/retention-settings.controller.js'
import { SavedSearchesController } from './candidates/saved-searches.controller.js'
import { StagesController } from './candidates/stages.controller.js'
import { SubjectAccessController } from './candidates/subject-access.controller.js'
import { VisibilityController } from './candidates/visibility.controller.js'
import { EmailChangeController } from './email-change/email-change.controller.js'
import { OwnErasureController } from './erasure/own-erasure.controller.js'
import { OwnExportController } from './export/own-export.controller.js'
import { EventsController } from './live/events.controller.js'
import { AttachmentsController } from './messaging/attachments.controller.js'
import { MessageTemplatesController } from './messaging/message-templates.controller.js'
import { NotificationPreferencesController } from './messaging/notification-preferences.controller.js'
import { NotificationsController } from './messaging/notifications.controller.js'
import { ResponsesController } from './messaging/responses.controller.js'
import { ThreadWorkController } from './messaging/thread-work.controller.js'
import { ThreadsController } from './messaging/threads.controller.js'
import { UndeliveredController } from './messaging/undelivered.controller.js'
import { DocsController } from './openapi/docs.controller.js'
import { AgreementTemplatesController } from './organisations/agreement-templates.controller.js'
import { AgreementsController } from './organisations/agreements.controller.js'
import { MailboxesController } from './organisations/mailboxes.controller.js'
import { OdsImportsController } from './organisations/ods-imports.controller.js'
import { OrganisationAccessController } from './organisations/organisation-access.controller.js'
import { OrganisationPeopleController } from './organisations/organisation-people.controller.js'
import { OrganisationsController } from './organisations/organisations.controller.js'
import { OwnOrganisationController } from './organisations/own-organisation.controller.js'
import { PledgesController } from './organisations/pledges.controller.js'
import { SignedCopiesController } from './organisations/signed-copies.controller.js'
import { WorklistController } from './organisations/worklist.controller.js'
import { PasswordsController } from './passwords/passwords.controller.js'
import { ProblemsController } from './problems/problems.controller.js'
import { ReferenceDataController } from './reference-data/reference-data.controller.js'
import { SkillsController } from './reference-data/skills.controller.js'
import { ReportsController } from './reporting/reports.controller.js'
import { SecondFactorController } from './second-factor/second-factor.controller.js'
import { SessionsController } from './sessions/sessions.controller.js'
import { StaffController } from './staff/staff.controller.js'
import { StatusController } from './status/status.controller.js'

/** Every door of the product: each route is declared in exactly one of these. */
export const controllers = [
  AccountsController,
  SessionsController,
  StaffController,
  PasswordsController,
  SecondFactorController,
  EmailChangeController,
  PledgesController,
  OwnOrganisationController,
  OrganisationsController,
  OrganisationAccessController,
  OdsImportsController,
  OrganisationPeopleController,
  MailboxesController,
  AgreementsController,
  AgreementTemplatesController,
  SignedCopiesController,
  WorklistController,
  OwnProfileController,
  VisibilityController,
  AccessHistoryController,
  ReferralsController,
  StagesController,
  PlacementsController,
  JobFillingsController,
  SavedSearchesController,
  OwnConsentsController,
  OwnEmploymentController,
  DocumentsController,
  OwnQualificationsController,
  SkillsController,
  CandidateInvitationsController,
  CandidatesController,
  OwnErasureController,
  OwnExportController,
  ErasuresController,
  SubjectAccessController,
  RetentionSettingsController,
  ThreadWorkController,
  ThreadsController,
  AttachmentsController,
  EventsController,
  MessageTemplatesController,
  NotificationPreferencesController,
  NotificationsController,
  ResponsesController,
  UndeliveredController,
  ReportsController,
  AuditController,
  NamesController,
  SavedExportsController,
  AlarmsController,
  ReferenceDataController,
  JwksController,
  DocsController,
  ProblemsController,
  StatusController,
]
