import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, LongText, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import * as codes from '../reference-data/engagement.js'
import { CandidateRef } from './candidate.js'

/** What a person may move a candidate to. The others follow from what happens: an interest, its withdrawal, a job filling. */
export const chosenStages = codes.stageCodes.filter(
  (stage) => stage !== 'appointed' && stage !== 'withdrawn',
) as Exclude<codes.Stage, 'appointed' | 'withdrawn'>[]
export type ChosenStage = (typeof chosenStages)[number]

const forStaff = 'For whom the programme asks; an organisation leaves it out'

export class EngagementRef extends CandidateRef {
  @Id({ optional: true, description: forStaff }) organisationId?: string
}

export class MoveStageRequest extends EngagementRef {
  @OneOf(chosenStages, { name: 'ChosenStage' }) to: ChosenStage
  @OneOf(codes.notProgressingReasonCodes, {
    name: 'NotProgressingReason',
    optional: true,
    description: 'Needed with not_progressing: the candidate reads it in plain words',
  })
  reason?: codes.NotProgressingReason
  @LongText({
    max: 1000,
    optional: true,
    description: 'In your own words: the candidate reads them. What is for colleagues alone is a note',
  })
  words?: string
  @Flag({ optional: true, description: 'True: the last move was a mistake. It stays in the history' })
  correction?: boolean
  @WholeNumber({ min: 1, max: 2 ** 31 - 1, description: 'The version that you have seen' }) version: number
}

export class StageView {
  @Id() candidateId: string
  @Id() organisationId: string
  @OneOf(codes.stageCodes, { name: 'Stage' }) stage: codes.Stage
  @OneOf(codes.notProgressingReasonCodes, { name: 'NotProgressingReason', optional: true })
  reason: codes.NotProgressingReason | null
  @LongText({ max: 1000, optional: true }) words: string | null
  @WholeNumber({ min: 1, max: 2 ** 31 - 1, description: 'Give it back when you move' }) version: number
  @Instant() movedAt: string
  @Id({ optional: true, description: 'Whose account; null: it moved by itself' }) movedBy: string | null
  @Flag({ description: 'The programme did it for the organisation' }) onBehalf: boolean
}

export const moveStage = defineRpc({
  subject: 'candidates.v1.move-stage',
  request: MoveStageRequest,
  response: StageView,
  permission: 'engagement:work',
  errors: ['CANDIDATE_NOT_FOUND', 'VERSION_CONFLICT', 'STAGE_ENDED', 'STAGE_UNCHANGED', 'COPY_STALE'],
  summary: 'Say how far a candidate has come at your organisation: the candidate sees it in plain words',
})

export const getStage = defineRpc({
  subject: 'candidates.v1.get-stage',
  request: EngagementRef,
  response: StageView,
  permission: 'engagement:work',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'How far a candidate has come at your organisation',
})

/** A move that was corrected later stays what it was, and is marked. */
export class StageMoveView extends StageView {
  @Id() id: string
  @OneOf(codes.stageCodes, { name: 'Stage', optional: true, description: 'Null: the first' })
  from: codes.Stage | null
  @Flag({ description: 'A mistake: a later move says what was right' }) corrected: boolean
}

export class ListStageMovesRequest extends PageRequest {
  @Id() candidateId: string
  @Id({ optional: true, description: forStaff }) organisationId?: string
}

export const listStageMoves = defineRpc({
  subject: 'candidates.v1.list-stage-moves',
  request: ListStageMovesRequest,
  response: pageOf(StageMoveView),
  permission: 'engagement:work',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'Every stage of a candidate at your organisation, who moved it and when, newest first',
})

/** A stage as the candidate sees it: who of the organisation moved it is not told. */
export class OwnStageView {
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @OneOf(codes.stageCodes, { name: 'Stage' }) stage: codes.Stage
  @Text({ max: 200, description: 'What that means, in plain words' }) meaning: string
  @Text({ max: 200, optional: true, description: 'Why it does not go on, in plain words' })
  reason: string | null
  @LongText({ max: 1000, optional: true, description: 'What the organisation says' }) words: string | null
  @Instant() since: string
}

export const listOwnStages = defineRpc({
  subject: 'candidates.v1.list-own-stages',
  request: PageRequest,
  response: pageOf(OwnStageView),
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'How far you have come with each organisation, the latest change first',
})

export const stagesRpc = { moveStage, getStage, listStageMoves, listOwnStages }
