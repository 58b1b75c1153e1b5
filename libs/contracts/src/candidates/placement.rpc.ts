import { defineRpc } from '../dsl/define-rpc.js'
import {
  DateOnly,
  Flag,
  Id,
  Instant,
  ListOf,
  LongText,
  Nested,
  OneOf,
  SomeOf,
  Text,
  WholeNumber,
} from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import * as codes from '../reference-data/engagement.js'
import { staffGroupCodes, type StaffGroup } from '../reference-data/job-preferences.js'

export const placementVersions = { min: 1, max: 2 ** 31 - 1 }

/** What an organisation plans with a candidate. Days are of Europe/London. */
export class PlacementPlan {
  @OneOf(codes.placementKindCodes, { name: 'PlacementKind' }) kind: codes.PlacementKind
  @Text({ max: 120, example: 'Estates' }) department: string
  @Text({ max: 120, optional: true }) site?: string | null
  @OneOf(staffGroupCodes, { name: 'StaffGroup' }) staffGroup: StaffGroup
  @DateOnly() startsOn: string
  @DateOnly({ optional: true, description: 'The last day; the first one unless given' }) endsOn?: string
  @Flag({ optional: true, description: 'Of an insight day' }) halfDay?: boolean
  @Flag({ optional: true, description: 'Every check that is needed before the first day is done' })
  clearanceDone?: boolean
  @LongText({
    max: 1000,
    optional: true,
    description: 'The candidate reads it: where to come, what to bring',
  })
  words?: string | null
}

export class PlanPlacementRequest extends PlacementPlan {
  @Id() candidateId: string
  @Id({ optional: true, description: 'For whom the programme plans; an organisation leaves it out' })
  organisationId?: string
}

export class ReviewSaid {
  @OneOf(codes.reviewAnswerCodes, { name: 'ReviewAnswer' }) helpful: codes.ReviewAnswer
  @LongText({ max: 2000 }) words: string
  @DateOnly({ description: 'The day on which it was said' }) givenOn: string
}

export class ReviewView extends ReviewSaid {
  @WholeNumber({ ...placementVersions, description: 'Give it back when you correct it' }) version: number
  @ListOf(ReviewSaid, { max: 100, description: 'What it said before it was corrected, newest first' })
  earlier: ReviewSaid[]
}

export class PlacementView {
  @Id() id: string
  @Id() candidateId: string
  @Text({ max: 200 }) candidateName: string
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @WholeNumber({ ...placementVersions, description: 'Give it back when you change it' }) version: number
  @OneOf(codes.placementStateCodes, { name: 'PlacementState' }) state: codes.PlacementState
  @SomeOf(codes.placementStateCodes, {
    name: 'PlacementState',
    description: 'What may follow, where nothing was a mistake',
  })
  nextStates: codes.PlacementState[]
  @OneOf(codes.placementKindCodes, { name: 'PlacementKind' }) kind: codes.PlacementKind
  @Text({ max: 120 }) department: string
  @Text({ max: 120, optional: true }) site: string | null
  @OneOf(staffGroupCodes, { name: 'StaffGroup' }) staffGroup: StaffGroup
  @DateOnly() startsOn: string
  @DateOnly() endsOn: string
  @Flag() halfDay: boolean
  @Flag() clearanceDone: boolean
  @LongText({ max: 1000, optional: true }) words: string | null
  @OneOf(codes.placementOutcomeCodes, { name: 'PlacementOutcome', optional: true })
  outcome: codes.PlacementOutcome | null
  @OneOf(codes.placementAnswerCodes, { name: 'PlacementAnswer' }) answer: codes.PlacementAnswer
  @LongText({ max: 1000, optional: true, description: 'What the candidate says' }) answerWords: string | null
  @DateOnly({ optional: true, description: 'The day that the candidate asks for' }) wishedDate: string | null
  @Nested(ReviewView, { optional: true }) ownReview: ReviewView | null
  @Nested(ReviewView, {
    optional: true,
    description: 'Of the other side: when both have given theirs, or 28 days after the last day',
  })
  otherReview: ReviewView | null
}

export const planPlacement = defineRpc({
  subject: 'candidates.v1.plan-placement',
  request: PlanPlacementRequest,
  response: PlacementView,
  permission: 'engagement:work',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'Plan a placement for a candidate, who is asked whether it suits',
})

export class PlacementRef {
  @Id() placementId: string
}

/** What is left out stays as it is. */
export class ChangePlacementRequest extends PlacementRef {
  @WholeNumber({ ...placementVersions, description: 'The version that you have seen' }) version: number
  @OneOf(codes.placementStateCodes, { name: 'PlacementState', optional: true }) state?: codes.PlacementState
  @Text({ max: 120, optional: true }) department?: string
  @Text({ max: 120, optional: true }) site?: string | null
  @OneOf(staffGroupCodes, { name: 'StaffGroup', optional: true }) staffGroup?: StaffGroup
  @DateOnly({ optional: true, description: 'Other dates: the candidate is asked again' }) startsOn?: string
  @DateOnly({ optional: true }) endsOn?: string
  @Flag({ optional: true }) halfDay?: boolean
  @Flag({ optional: true }) clearanceDone?: boolean
  @LongText({ max: 1000, optional: true, description: 'The candidate reads it' }) words?: string | null
  @OneOf(codes.placementOutcomeCodes, {
    name: 'PlacementOutcome',
    optional: true,
    description: 'Needed with completed',
  })
  outcome?: codes.PlacementOutcome | null
  @Flag({ optional: true, description: 'True: what was said before was a mistake, so any state may follow' })
  correction?: boolean
}

export const placementErrors = ['PLACEMENT_NOT_FOUND', 'COPY_STALE'] as const

export const changePlacement = defineRpc({
  subject: 'candidates.v1.change-placement',
  request: ChangePlacementRequest,
  response: PlacementView,
  permission: 'engagement:work',
  errors: [
    ...placementErrors,
    'VERSION_CONFLICT',
    'PLACEMENT_STATE',
    'PLACEMENT_NOT_CLEARED',
    'PLACEMENT_DECLINED',
  ],
  summary: 'Change a placement, or say that it has begun, ended or will not be; what it was before is kept',
})

export const openPlacement = defineRpc({
  subject: 'candidates.v1.open-placement',
  request: PlacementRef,
  response: PlacementView,
  permission: ['engagement:work', 'candidate:self'],
  errors: placementErrors,
  summary: 'A placement with what both sides say of it',
})

export class PlacementChangeView extends PlacementPlan {
  @WholeNumber(placementVersions) version: number
  @Instant() changedAt: string
  @Id({ optional: true, description: 'Null where the reader must not know' }) changedBy: string | null
  @Text({ max: 40 }) changedRole: string
  @Flag({ description: 'What was said before was a mistake' }) correction: boolean
  @OneOf(codes.placementStateCodes, { name: 'PlacementState' }) state: codes.PlacementState
  @OneOf(codes.placementOutcomeCodes, { name: 'PlacementOutcome', optional: true })
  outcome: codes.PlacementOutcome | null
  @OneOf(codes.placementAnswerCodes, { name: 'PlacementAnswer' }) answer: codes.PlacementAnswer
}

export class PlacementHistory {
  @ListOf(PlacementChangeView, { max: 1000, description: 'Newest first' }) items: PlacementChangeView[]
}

export const getPlacementHistory = defineRpc({
  subject: 'candidates.v1.get-placement-history',
  request: PlacementRef,
  response: PlacementHistory,
  permission: 'engagement:work',
  errors: placementErrors,
  summary: 'What a placement was from each change on, and who changed it',
})

export const engagementSorts = ['newest', 'oldest'] as const
export type EngagementSort = (typeof engagementSorts)[number]

export class ListPlacementsRequest extends PageRequest {
  @Id({ optional: true, description: 'For the programme: one organisation only' }) organisationId?: string
  @Id({ optional: true }) candidateId?: string
  @SomeOf(codes.placementStateCodes, { name: 'PlacementState', optional: true })
  state?: codes.PlacementState[]
  @SomeOf(codes.placementKindCodes, { name: 'PlacementKind', optional: true }) kind?: codes.PlacementKind[]
  @SomeOf(staffGroupCodes, { name: 'StaffGroup', optional: true }) staffGroup?: StaffGroup[]
  @DateOnly({ optional: true, description: 'Begins on this day or later' }) from?: string
  @DateOnly({ optional: true, description: 'Begins on this day or earlier' }) to?: string
  @OneOf(engagementSorts, {
    name: 'EngagementSort',
    optional: true,
    description: 'By the first day; newest unless given',
  })
  sort?: EngagementSort
}

export const listPlacements = defineRpc({
  subject: 'candidates.v1.list-placements',
  request: ListPlacementsRequest,
  response: pageOf(PlacementView),
  permission: 'engagement:work',
  errors: ['COPY_STALE'],
  summary: 'Placements of your organisation with candidates whom it sees, or of all for the programme',
})

export const listOwnPlacements = defineRpc({
  subject: 'candidates.v1.list-own-placements',
  request: PageRequest,
  response: pageOf(PlacementView),
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Your placements, the latest first',
})

export const placementReplies = ['accepted', 'declined', 'another_date'] as const
export type PlacementReply = (typeof placementReplies)[number]

export class AnswerPlacementRequest extends PlacementRef {
  @OneOf(placementReplies, { name: 'PlacementReply' }) answer: PlacementReply
  @DateOnly({ optional: true, description: 'Needed with another_date' }) wishedDate?: string
  @LongText({ max: 1000, optional: true, description: 'The organisation reads it' }) words?: string
  @WholeNumber({ ...placementVersions, description: 'The version that you have seen' }) version: number
}

export const answerPlacement = defineRpc({
  subject: 'candidates.v1.answer-placement',
  request: AnswerPlacementRequest,
  response: PlacementView,
  permission: 'candidate:self',
  errors: ['PLACEMENT_NOT_FOUND', 'VERSION_CONFLICT', 'PLACEMENT_STATE'],
  summary: 'Accept a planned placement, decline it, or ask for another date',
})

export const placementsRpc = {
  planPlacement,
  changePlacement,
  openPlacement,
  getPlacementHistory,
  listPlacements,
  listOwnPlacements,
  answerPlacement,
}
