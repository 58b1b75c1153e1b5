import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Flag, Id, Ids, OneOf, SomeOf } from '../dsl/fields.js'
import { connectionCodes, type Connection } from '../reference-data/connections.js'
import { CandidateRef } from './candidate.js'
import { erasureReasons, type ErasureReason } from './erasure.js'
import { exportingServices, type ExportingService } from './export.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'candidates', name, version: 1, data, action })

/** Connections other than the one that tells of health: `veteran_wis` counts as `veteran` here. */
const countedConnections = connectionCodes.filter((code) => code !== 'veteran_wis') as Exclude<
  Connection,
  'veteran_wis'
>[]

export class CandidateRegistered extends CandidateRef {
  @SomeOf(countedConnections, { name: 'CountedConnection' }) connections: Exclude<Connection, 'veteran_wis'>[]
}

export class InterestFact extends CandidateRef {
  @Id() organisationId: string
}

export class ProfileOpened extends CandidateRef {
  @Id({ optional: true, description: 'The organisation for which it was opened; null for the programme' })
  organisationId: string | null
}

export class CandidatesListed {
  @Id({ optional: true }) organisationId: string | null
  @Ids({ max: 100, description: 'Whom the list disclosed' }) candidateIds: string[]
}

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

export const candidatesEvents = {
  registered: event('registered', CandidateRegistered, 'registered as a candidate'),
  registrationCompleted: event('registration-completed', CandidateRef, 'completed the registration'),
  interestExpressed: event('interest-expressed', InterestFact, 'picked the organisation'),
  interestDelivered: event('interest-delivered', InterestFact, 'made the interest known to the organisation'),
  interestWithdrawn: event('interest-withdrawn', InterestFact, 'dropped the organisation'),
  interestsListed: event('interests-listed', CandidateRef, 'looked at the organisations picked'),
  ownProfileOpened: event('own-profile-opened', CandidateRef, 'looked at their own profile'),
  profileOpened: event('profile-opened', ProfileOpened, 'opened the profile'),
  addressChanged: event('address-changed', CandidateRef, 'has another e-mail address'),
  candidatesListed: event('candidates-listed', CandidatesListed, 'listed candidates'),
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
}
