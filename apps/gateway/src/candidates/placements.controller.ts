import {
  AnswerPlacementRequest,
  ChangePlacementRequest,
  CorrectReviewRequest,
  ListPlacementsRequest,
  PageRequest,
  PlacementRef,
  PlanPlacementRequest,
  ReviewPlacementRequest,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Placements, for the organisation that plans them, for the programme, and for the candidate. */
@Controller()
export class PlacementsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/placements', candidatesRpc.listPlacements)
  list(@Input() input: ListPlacementsRequest) {
    return this.candidates.listPlacements(input)
  }

  @Route('POST', '/placements', candidatesRpc.planPlacement, { status: 201 })
  plan(@Input() input: PlanPlacementRequest) {
    return this.candidates.planPlacement(input)
  }

  @Route('GET', '/placements/:placementId', candidatesRpc.openPlacement)
  open(@Input() input: PlacementRef) {
    return this.candidates.openPlacement(input)
  }

  @Route('PATCH', '/placements/:placementId', candidatesRpc.changePlacement)
  change(@Input() input: ChangePlacementRequest) {
    return this.candidates.changePlacement(input)
  }

  @Route('GET', '/placements/:placementId/history', candidatesRpc.getPlacementHistory)
  history(@Input() input: PlacementRef) {
    return this.candidates.getPlacementHistory(input)
  }

  @Route('POST', '/placements/:placementId/review', candidatesRpc.reviewPlacement)
  review(@Input() input: ReviewPlacementRequest) {
    return this.candidates.reviewPlacement(input)
  }

  @Route('PUT', '/placements/:placementId/review', candidatesRpc.correctReview)
  correctReview(@Input() input: CorrectReviewRequest) {
    return this.candidates.correctReview(input)
  }

  @Route('GET', '/candidates/me/placements', candidatesRpc.listOwnPlacements)
  own(@Input() input: PageRequest) {
    return this.candidates.listOwnPlacements(input)
  }

  @Route('POST', '/candidates/me/placements/:placementId/answer', candidatesRpc.answerPlacement)
  answer(@Input() input: AnswerPlacementRequest) {
    return this.candidates.answerPlacement(input)
  }
}
