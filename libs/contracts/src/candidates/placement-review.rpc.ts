import { defineRpc } from '../dsl/define-rpc.js'
import { LongText, OneOf, WholeNumber } from '../dsl/fields.js'
import * as codes from '../reference-data/engagement.js'
import { PlacementRef, PlacementView, placementErrors, placementVersions } from './placement.rpc.js'

export class ReviewPlacementRequest extends PlacementRef {
  @OneOf(codes.reviewAnswerCodes, { name: 'ReviewAnswer', description: 'Whether it has helped' })
  helpful: codes.ReviewAnswer
  @LongText({ max: 2000, description: 'The other side reads it when it has given its own' }) words: string
}

export const reviewPlacement = defineRpc({
  subject: 'candidates.v1.review-placement',
  request: ReviewPlacementRequest,
  response: PlacementView,
  permission: ['engagement:work', 'candidate:self'],
  errors: [...placementErrors, 'PLACEMENT_NOT_COMPLETED', 'PLACEMENT_REVIEWED'],
  summary: 'Say how a completed placement was: once, for your side',
})

export class CorrectReviewRequest extends ReviewPlacementRequest {
  @WholeNumber({ ...placementVersions, description: 'The version of the review that you have seen' })
  version: number
}

export const correctReview = defineRpc({
  subject: 'candidates.v1.correct-review',
  request: CorrectReviewRequest,
  response: PlacementView,
  permission: ['engagement:work', 'candidate:self'],
  errors: [...placementErrors, 'REVIEW_NOT_FOUND', 'VERSION_CONFLICT', 'PLACEMENT_NOT_COMPLETED'],
  summary:
    'Correct the review of your side; who can read it can read what it said before, so nobody rewrites it in answer',
})

export const placementReviewsRpc = { reviewPlacement, correctReview }
