import { CandidateInvitation } from './candidate-invitation/candidate-invitation.entity.js'
import { Candidate } from './candidate/candidate.entity.js'
import { Consent } from './consent/consent.entity.js'
import { Document } from './document/document.entity.js'
import { Employment } from './employment/employment.entity.js'
import { Interest } from './interest/interest.entity.js'
import { CandidateLanguage } from './language/candidate-language.entity.js'
import { Organisation } from './organisation/organisation.entity.js'
import { CandidatePreference } from './preference/candidate-preference.entity.js'
import { Qualification } from './qualification/qualification.entity.js'
import { Referral } from './referral/referral.entity.js'
import { RetentionSettings } from './retention/retention-settings.entity.js'
import { SubjectAccessRequest } from './subject-access/subject-access-request.entity.js'
import { JobFilling } from './job-filling/job-filling.entity.js'
import { Placement } from './placement/placement.entity.js'
import { StageMove } from './stage/stage-move.entity.js'
import { SavedSearch } from './saved-search/saved-search.entity.js'
import { CandidateSkill } from './skill/candidate-skill.entity.js'
import { DataExport, DataExportPart } from './export/data-export.entity.js'
import { Erasure, ErasureStep } from './erasure/erasure.entity.js'
import { HiddenFrom } from './visibility/hidden-from.entity.js'

export const candidatesEntities = [
  Candidate,
  CandidateInvitation,
  CandidateLanguage,
  CandidatePreference,
  CandidateSkill,
  Consent,
  Document,
  Employment,
  DataExport,
  DataExportPart,
  Erasure,
  ErasureStep,
  HiddenFrom,
  Interest,
  Organisation,
  Qualification,
  Referral,
  RetentionSettings,
  SubjectAccessRequest,
  SavedSearch,
  StageMove,
  Placement,
  JobFilling,
]
