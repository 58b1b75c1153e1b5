import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Flag, Id, Instant, ListOf, OneOf, SomeOf, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import * as codes from '../reference-data/engagement.js'
import {
  bandCodes,
  contractTypeCodes,
  staffGroupCodes,
  type Band,
  type ContractType,
  type StaffGroup,
} from '../reference-data/job-preferences.js'
import { followUpMonths, type FollowUpMonths } from './engagement-events.js'
import { engagementSorts, type EngagementSort } from './placement.rpc.js'

const versions = { min: 1, max: 2 ** 31 - 1 }

export class Job {
  @Text({ max: 120, example: 'Porter' }) roleTitle: string
  @OneOf(staffGroupCodes, { name: 'StaffGroup' }) staffGroup: StaffGroup
  @OneOf(bandCodes, { name: 'Band' }) band: Band
  @OneOf(contractTypeCodes, { name: 'ContractType' }) contractType: ContractType
  @WholeNumber({ min: 1, max: 100, description: 'In hundredths of full time: 60 is 0.6' })
  wholeTimeEquivalent: number
  @DateOnly({ description: 'Europe/London' }) startsOn: string
  @Id({ optional: true, description: 'The placement with your organisation that led to it' })
  placementId?: string | null
}

export class RecordJobFillingRequest extends Job {
  @Id() candidateId: string
  @Id({ optional: true, description: 'For whom the programme records; an organisation leaves it out' })
  organisationId?: string
}

export class JobFillingView extends Job {
  @Id() id: string
  @Id() candidateId: string
  @Text({ max: 200 }) candidateName: string
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @WholeNumber({ ...versions, description: 'Give it back when you change it' }) version: number
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer', optional: true })
  sustainedAt6: codes.SustainedAnswer | null
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer', optional: true })
  sustainedAt12: codes.SustainedAnswer | null
  @OneOf(codes.fillingWithdrawalReasonCodes, { name: 'FillingWithdrawalReason', optional: true })
  withdrawn: codes.FillingWithdrawalReason | null
  @Instant() recordedAt: string
  @Flag({ description: 'The programme recorded it for the organisation' }) onBehalf: boolean
}

export const recordJobFilling = defineRpc({
  subject: 'candidates.v1.record-job-filling',
  request: RecordJobFillingRequest,
  response: JobFillingView,
  permission: 'engagement:work',
  errors: ['CANDIDATE_NOT_FOUND', 'PLACEMENT_NOT_FOUND', 'JOB_FILLING_EXISTS', 'COPY_STALE'],
  summary:
    'Record that a candidate has a job with you. It closes the profile: every organisation loses it, you keep this and your conversation',
})

export class JobFillingRef {
  @Id() fillingId: string
}

const versioned = { ...versions, description: 'The version that you have seen' }

/** What is left out stays as it is. */
export class CorrectJobFillingRequest extends JobFillingRef {
  @WholeNumber(versioned) version: number
  @Text({ max: 120, optional: true }) roleTitle?: string
  @OneOf(staffGroupCodes, { name: 'StaffGroup', optional: true }) staffGroup?: StaffGroup
  @OneOf(bandCodes, { name: 'Band', optional: true }) band?: Band
  @OneOf(contractTypeCodes, { name: 'ContractType', optional: true }) contractType?: ContractType
  @WholeNumber({ min: 1, max: 100, optional: true }) wholeTimeEquivalent?: number
  @DateOnly({ optional: true }) startsOn?: string
  @Id({ optional: true }) placementId?: string | null
}

const errors = ['JOB_FILLING_NOT_FOUND', 'COPY_STALE'] as const
const changing = [...errors, 'VERSION_CONFLICT', 'JOB_FILLING_WITHDRAWN'] as const

export const correctJobFilling = defineRpc({
  subject: 'candidates.v1.correct-job-filling',
  request: CorrectJobFillingRequest,
  response: JobFillingView,
  permission: 'engagement:work',
  errors: [...changing, 'PLACEMENT_NOT_FOUND'],
  summary: 'Correct a job filling; what it said before is kept',
})

export class WithdrawJobFillingRequest extends JobFillingRef {
  @WholeNumber(versioned) version: number
  @OneOf(codes.fillingWithdrawalReasonCodes, { name: 'FillingWithdrawalReason' })
  reason: codes.FillingWithdrawalReason
}

export const withdrawJobFilling = defineRpc({
  subject: 'candidates.v1.withdraw-job-filling',
  request: WithdrawJobFillingRequest,
  response: JobFillingView,
  permission: 'engagement:work',
  errors: changing,
  summary: 'Withdraw a job filling that does not stand: the profile that it closed is open again',
})

export class FollowUpRequest extends JobFillingRef {
  @OneOf(followUpMonths, { name: 'FollowUpMonths' }) months: FollowUpMonths
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer' }) sustained: codes.SustainedAnswer
  @WholeNumber(versioned) version: number
}

export const followUpJobFilling = defineRpc({
  subject: 'candidates.v1.follow-up-job-filling',
  request: FollowUpRequest,
  response: JobFillingView,
  permission: 'engagement:work',
  errors: [...changing, 'FOLLOW_UP_NOT_DUE'],
  summary: 'Say whether somebody is still in the job after 6 or 12 months; saying it again corrects it',
})

export const openJobFilling = defineRpc({
  subject: 'candidates.v1.open-job-filling',
  request: JobFillingRef,
  response: JobFillingView,
  permission: 'engagement:work',
  errors,
  summary: 'A job filling',
})

export class JobFillingChangeView extends Job {
  @WholeNumber(versions) version: number
  @Instant() changedAt: string
  @Id({ optional: true, description: 'Null where the reader must not know' }) changedBy: string | null
  @Text({ max: 40 }) changedRole: string
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer', optional: true })
  sustainedAt6: codes.SustainedAnswer | null
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer', optional: true })
  sustainedAt12: codes.SustainedAnswer | null
  @OneOf(codes.fillingWithdrawalReasonCodes, { name: 'FillingWithdrawalReason', optional: true })
  withdrawn: codes.FillingWithdrawalReason | null
}

export class JobFillingHistory {
  @ListOf(JobFillingChangeView, { max: 1000, description: 'Newest first' }) items: JobFillingChangeView[]
}

export const getJobFillingHistory = defineRpc({
  subject: 'candidates.v1.get-job-filling-history',
  request: JobFillingRef,
  response: JobFillingHistory,
  permission: 'engagement:work',
  errors,
  summary: 'What a job filling said from each change on, and who changed it',
})

export class ListJobFillingsRequest extends PageRequest {
  @Id({ optional: true, description: 'For the programme: one organisation only' }) organisationId?: string
  @Id({ optional: true }) candidateId?: string
  @SomeOf(staffGroupCodes, { name: 'StaffGroup', optional: true }) staffGroup?: StaffGroup[]
  @SomeOf(bandCodes, { name: 'Band', optional: true }) band?: Band[]
  @SomeOf(contractTypeCodes, { name: 'ContractType', optional: true }) contractType?: ContractType[]
  @Flag({ optional: true, description: 'True: withdrawn ones, which are left out unless asked for' })
  withdrawn?: boolean
  @DateOnly({ optional: true, description: 'Begins on this day or later' }) from?: string
  @DateOnly({ optional: true, description: 'Begins on this day or earlier' }) to?: string
  @OneOf(engagementSorts, {
    name: 'EngagementSort',
    optional: true,
    description: 'By the first day; newest unless given',
  })
  sort?: EngagementSort
}

export const listJobFillings = defineRpc({
  subject: 'candidates.v1.list-job-fillings',
  request: ListJobFillingsRequest,
  response: pageOf(JobFillingView),
  permission: 'engagement:work',
  errors: ['COPY_STALE'],
  summary: 'Jobs that your organisation has filled, or all for the programme',
})

export const jobFillingsRpc = {
  recordJobFilling,
  correctJobFilling,
  withdrawJobFilling,
  followUpJobFilling,
  openJobFilling,
  getJobFillingHistory,
  listJobFillings,
}
