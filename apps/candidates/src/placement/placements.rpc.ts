import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type AnswerPlacementRequest,
  type ChangePlacementRequest,
  type CorrectReviewRequest,
  type ListPlacementsRequest,
  type PageRequest,
  type PlacementRef,
  type PlanPlacementRequest,
  type ReviewPlacementRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { AnswerPlacement } from './answer-placement.js'
import { ChangePlacement } from './change-placement.js'
import { CorrectReview } from './correct-review.js'
import { GetPlacementHistory } from './get-placement-history.js'
import { ListOwnPlacements } from './list-own-placements.js'
import { ListPlacements } from './list-placements.js'
import { OpenPlacement } from './open-placement.js'
import { PlanPlacement } from './plan-placement.js'
import { ReviewPlacement } from './review-placement.js'

@Controller()
export class PlacementsRpc {
  constructor(
    private readonly planPlacement: PlanPlacement,
    private readonly changePlacement: ChangePlacement,
    private readonly answerPlacement: AnswerPlacement,
    private readonly reviewPlacement: ReviewPlacement,
    private readonly correctReview: CorrectReview,
    private readonly openPlacement: OpenPlacement,
    private readonly getPlacementHistory: GetPlacementHistory,
    private readonly listPlacements: ListPlacements,
    private readonly listOwnPlacements: ListOwnPlacements,
  ) {}

  @Handles(candidatesRpc.planPlacement) plan(request: PlanPlacementRequest, principal: Principal) {
    return this.planPlacement.run(request, principal)
  }

  @Handles(candidatesRpc.changePlacement) change(request: ChangePlacementRequest, principal: Principal) {
    return this.changePlacement.run(request, principal)
  }

  @Handles(candidatesRpc.answerPlacement) answer(request: AnswerPlacementRequest, principal: Principal) {
    return this.answerPlacement.run(request, principal)
  }

  @Handles(candidatesRpc.reviewPlacement) review(request: ReviewPlacementRequest, principal: Principal) {
    return this.reviewPlacement.run(request, principal)
  }

  @Handles(candidatesRpc.correctReview) correct(request: CorrectReviewRequest, principal: Principal) {
    return this.correctReview.run(request, principal)
  }

  @Handles(candidatesRpc.openPlacement) open(request: PlacementRef, principal: Principal) {
    return this.openPlacement.run(request, principal)
  }

  @Handles(candidatesRpc.getPlacementHistory) history(request: PlacementRef, principal: Principal) {
    return this.getPlacementHistory.run(request, principal)
  }

  @Handles(candidatesRpc.listPlacements) list(request: ListPlacementsRequest, principal: Principal) {
    return this.listPlacements.run(request, principal)
  }

  @Handles(candidatesRpc.listOwnPlacements) own(request: PageRequest, principal: Principal) {
    return this.listOwnPlacements.run(request, principal)
  }
}
