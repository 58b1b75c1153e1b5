import { AgreementsController } from './agreements.controller.js'
import { CandidateEngagementController } from './candidate-engagement.controller.js'
import { ProgrammeCandidatesController } from './candidates.controller.js'
import { ComparisonController } from './comparison.controller.js'
import { DecisionsController } from './decisions.controller.js'
import { EmailsController } from './emails.controller.js'
import { ErasuresController } from './erasures.controller.js'
import { ProgrammeMailboxesController } from './mailboxes.controller.js'
import { OdsImportsController } from './ods-imports.controller.js'
import { ProgrammeOrganisationsController } from './organisations.controller.js'
import { ParticularsController } from './particulars.controller.js'
import { PeopleController } from './people.controller.js'
import { ProgrammePledgesController } from './pledges.controller.js'
import { ProjectionController } from './projection.controller.js'
import { PublishableController } from './publishable.controller.js'
import { SettingsController } from './settings.controller.js'
import { SignedCopiesController } from './signed-copies.controller.js'
import { StaffController } from './staff.controller.js'
import { SubjectAccessController } from './subject-access.controller.js'
import { UnansweredController } from './unanswered.controller.js'
import { WordingsController } from './wordings.controller.js'

/** All pages of the programme. */
export const programmePages = [
  ProgrammePledgesController,
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
  CandidateEngagementController,
  ProgrammeCandidatesController,
  StaffController,
  EmailsController,
  ComparisonController,
  ProjectionController,
  PublishableController,
  SettingsController,
]
