import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Flag, Id, Ids, OneOf } from '../dsl/fields.js'
import { CandidateRef } from './candidate.js'
import { erasureReasons, type ErasureReason } from './erasure.js'
import { RetentionMonths, RetentionSettings, retentionStages, type RetentionStage } from './retention.rpc.js'
import { exportingServices, type ExportingService } from './export.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'candidates', name, version: 1, data, action })

export class ErasureFact extends CandidateRef {
  @Id() erasureId: string
}

export class ErasureStarted extends ErasureFact {
  @OneOf(erasureReasons, { name: 'ErasureReason' }) reason: ErasureReason
}

export class ErasuresListed {
  @Ids({ max: 100, description: 'Whose proofs the list disclosed' }) candidateIds: string[]
}

export class ExportFact extends CandidateRef {
  @Id() exportId: string
}

export class ExportPartKept extends ExportFact {
  @OneOf(exportingServices, { name: 'ExportingService' }) service: ExportingService
  @Flag({ description: 'False for one that came twice, or when nobody waited for it any more' }) kept: boolean
}

export class SubjectAccessFact extends CandidateRef {
  @Id() requestId: string
}

export class SubjectAccessRequested extends SubjectAccessFact {
  @DateOnly() dueOn: string
}

export class SubjectAccessAnswered extends SubjectAccessFact {
  @Flag({ description: 'Not later than on the due date' }) inTime: boolean
}

export class SubjectAccessRequestsListed {
  @Ids({ max: 100, description: 'Whose requests the list disclosed' }) candidateIds: string[]
}

export class RetentionStepTaken extends CandidateRef {
  @OneOf(retentionStages, { name: 'RetentionStage' }) stage: RetentionStage
}

/** What people may ask of us about their own data. */
export const eventsOfRights = {
  erasureStarted: event(
    'erasure-started',
    ErasureStarted,
    'erased the profile of the candidate, and had every service erase its part',
  ),
  erasureCompleted: event('erasure-completed', ErasureFact, 'has been erased in every service'),
  erasureOpened: event('erasure-opened', ErasureFact, 'looked at the proof of an erasure'),
  erasuresListed: event('erasures-listed', ErasuresListed, 'listed erasures'),
  exportRequested: event('export-requested', ExportFact, 'asked for everything that is held about them'),
  exportPartGiven: event(
    'export-part-given',
    ExportPartKept,
    'was given what a service holds about the candidate',
  ),
  exportReady: event('export-ready', ExportFact, 'can download everything that is held about them'),
  exportDownloaded: event('export-downloaded', ExportFact, 'downloaded everything that is held about them'),
  exportExpired: event('export-expired', ExportFact, 'can download it no longer: it was deleted'),
  subjectAccessRequested: event(
    'subject-access-requested',
    SubjectAccessRequested,
    'recorded a subject access request',
  ),
  subjectAccessAnswered: event(
    'subject-access-answered',
    SubjectAccessAnswered,
    'recorded the answer to a subject access request',
  ),
  subjectAccessRequestsListed: event(
    'subject-access-requests-listed',
    SubjectAccessRequestsListed,
    'listed subject access requests',
  ),
  subjectAccessRequestOpened: event(
    'subject-access-request-opened',
    SubjectAccessFact,
    'opened a subject access request',
  ),
  retentionStepTaken: event(
    'retention-step-taken',
    RetentionStepTaken,
    'reached the next stage of not signing in, or came back',
  ),
  retentionSettingsRead: event(
    'retention-settings-read',
    RetentionSettings,
    'looked at the settings of retention',
  ),
  retentionSettingsChanged: event(
    'retention-settings-changed',
    RetentionMonths,
    'changed the settings of retention',
  ),
}
