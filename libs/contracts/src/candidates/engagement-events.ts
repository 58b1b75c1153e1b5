import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Flag, Id, Ids, Instant, OneOf, WholeNumber } from '../dsl/fields.js'
import * as codes from '../reference-data/engagement.js'
import {
  bandCodes,
  contractTypeCodes,
  staffGroupCodes,
  type Band,
  type ContractType,
  type StaffGroup,
} from '../reference-data/job-preferences.js'
import { CandidateRef } from './candidate.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'candidates', name, version: 1, data, action })

const versions = { min: 1, max: 2 ** 31 - 1 }

/** A candidate at an organisation. */
export class EngagementFact extends CandidateRef {
  @Id() organisationId: string
}

/** The words of the person who moved it stay where the candidate's details are. */
export class StageMoved extends EngagementFact {
  @Id() moveId: string
  @OneOf(codes.stageCodes, { name: 'Stage', optional: true, description: 'Null: the first' })
  from: codes.Stage | null
  @OneOf(codes.stageCodes, { name: 'Stage' }) to: codes.Stage
  @OneOf(codes.notProgressingReasonCodes, { name: 'NotProgressingReason', optional: true })
  reason: codes.NotProgressingReason | null
  @Id({ optional: true, description: 'Null: it moved by itself' }) movedBy: string | null
  @Instant() at: string
  @Id({ optional: true, description: 'The move before, which was a mistake: it never counted' })
  correctsMoveId: string | null
}

/** Everything about a placement but its words: whoever projects it needs no other event. */
export class PlacementFact extends EngagementFact {
  @Id() placementId: string
  @WholeNumber({ ...versions, description: 'Grows by one with every change' }) version: number
  @OneOf(codes.placementKindCodes, { name: 'PlacementKind' }) kind: codes.PlacementKind
  @OneOf(codes.placementStateCodes, { name: 'PlacementState' }) state: codes.PlacementState
  @OneOf(codes.placementAnswerCodes, { name: 'PlacementAnswer' }) answer: codes.PlacementAnswer
  @OneOf(staffGroupCodes, { name: 'StaffGroup' }) staffGroup: StaffGroup
  @DateOnly({ description: 'Europe/London' }) startsOn: string
  @DateOnly({ description: 'The last day, Europe/London' }) endsOn: string
  @Flag({ description: 'Of an insight day' }) halfDay: boolean
  @Flag() clearanceDone: boolean
  @OneOf(codes.placementOutcomeCodes, { name: 'PlacementOutcome', optional: true })
  outcome: codes.PlacementOutcome | null
}

/** From then on the whole of it counts in place of what was said before. */
export class PlacementChanged extends PlacementFact {
  @OneOf(codes.placementStateCodes, { name: 'PlacementState' }) fromState: codes.PlacementState
  @Flag({ description: 'What was said before was a mistake' }) correction: boolean
}

export const placementSides = ['candidate', 'organisation'] as const
export type PlacementSide = (typeof placementSides)[number]

export class PlacementReviewed extends EngagementFact {
  @Id() placementId: string
  @OneOf(placementSides, { name: 'PlacementSide' }) from: PlacementSide
  @OneOf(codes.reviewAnswerCodes, { name: 'ReviewAnswer' }) helpful: codes.ReviewAnswer
}

export class ReviewCorrected extends PlacementReviewed {
  @WholeNumber({ ...versions, description: 'Grows by one with every correction' }) version: number
}

export class PlacementRefFact extends EngagementFact {
  @Id() placementId: string
}

/** Everything about a job filling but the title of the role: whoever projects it needs no other event. */
export class JobFillingFact extends EngagementFact {
  @Id() fillingId: string
  @WholeNumber({ ...versions, description: 'Grows by one with every change' }) version: number
  @OneOf(staffGroupCodes, { name: 'StaffGroup' }) staffGroup: StaffGroup
  @OneOf(bandCodes, { name: 'Band' }) band: Band
  @OneOf(contractTypeCodes, { name: 'ContractType' }) contractType: ContractType
  @WholeNumber({ min: 1, max: 100, description: 'In hundredths of full time: 60 is 0.6' })
  wholeTimeEquivalent: number
  @DateOnly({ description: 'Europe/London' }) startsOn: string
  @Id({ optional: true, description: 'The placement that led to it' }) placementId: string | null
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer', optional: true })
  sustainedAt6: codes.SustainedAnswer | null
  @OneOf(codes.sustainedAnswerCodes, { name: 'SustainedAnswer', optional: true })
  sustainedAt12: codes.SustainedAnswer | null
  @OneOf(codes.fillingWithdrawalReasonCodes, {
    name: 'FillingWithdrawalReason',
    optional: true,
    description: 'It does not count any more',
  })
  withdrawn: codes.FillingWithdrawalReason | null
}

export const followUpMonths = ['6', '12'] as const
export type FollowUpMonths = (typeof followUpMonths)[number]

export class FollowUpDue extends EngagementFact {
  @Id() fillingId: string
  @OneOf(followUpMonths, { name: 'FollowUpMonths' }) months: FollowUpMonths
}

export class JobFillingRefFact extends EngagementFact {
  @Id() fillingId: string
}

/** Whom a list, or a page of it, disclosed. */
export class EngagementsListed {
  @Id({ optional: true, description: 'The organisation for which; null for the programme or oneself' })
  organisationId: string | null
  @Ids({ max: 100 }) candidateIds: string[]
}

/** What comes of an interest. */
export const engagementFacts = {
  stageMoved: event('stage-moved', StageMoved, 'moved the candidate to another stage'),
  stageOpened: event('stage-opened', EngagementFact, 'looked at the stage of the candidate'),
  stagesListed: event('stages-listed', CandidateRef, 'looked at how far they have come with organisations'),
  placementRecorded: event('placement-recorded', PlacementFact, 'planned a placement'),
  placementChanged: event('placement-changed', PlacementChanged, 'changed the placement'),
  placementAnswered: event('placement-answered', PlacementFact, 'answered the plan of the placement'),
  placementReviewed: event('placement-reviewed', PlacementReviewed, 'reviewed the placement'),
  reviewCorrected: event('review-corrected', ReviewCorrected, 'corrected the review of the placement'),
  placementOpened: event('placement-opened', PlacementRefFact, 'opened the placement'),
  placementsListed: event('placements-listed', EngagementsListed, 'listed placements'),
  jobFillingRecorded: event('job-filling-recorded', JobFillingFact, 'recorded that the job is filled'),
  jobFillingCorrected: event('job-filling-corrected', JobFillingFact, 'corrected the job filling'),
  jobFillingWithdrawn: event('job-filling-withdrawn', JobFillingFact, 'withdrew the job filling'),
  followUpDue: event('job-filling-follow-up-due', FollowUpDue, 'asked whether somebody is still in the job'),
  followUpAnswered: event(
    'job-filling-followed-up',
    JobFillingFact,
    'answered whether somebody is still in the job',
  ),
  jobFillingOpened: event('job-filling-opened', JobFillingRefFact, 'opened the job filling'),
  jobFillingsListed: event('job-fillings-listed', EngagementsListed, 'listed job fillings'),
}
