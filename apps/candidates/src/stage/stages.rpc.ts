import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type EngagementRef,
  type ListStageMovesRequest,
  type MoveStageRequest,
  type PageRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { GetStage } from './get-stage.js'
import { ListOwnStages } from './list-own-stages.js'
import { ListStageMoves } from './list-stage-moves.js'
import { MoveStage } from './move-stage.js'

@Controller()
export class StagesRpc {
  constructor(
    private readonly moveStage: MoveStage,
    private readonly getStage: GetStage,
    private readonly listStageMoves: ListStageMoves,
    private readonly listOwnStages: ListOwnStages,
  ) {}

  @Handles(candidatesRpc.moveStage) move(request: MoveStageRequest, principal: Principal) {
    return this.moveStage.run(request, principal)
  }

  @Handles(candidatesRpc.getStage) get(request: EngagementRef, principal: Principal) {
    return this.getStage.run(request, principal)
  }

  @Handles(candidatesRpc.listStageMoves) moves(request: ListStageMovesRequest, principal: Principal) {
    return this.listStageMoves.run(request, principal)
  }

  @Handles(candidatesRpc.listOwnStages) own(request: PageRequest, principal: Principal) {
    return this.listOwnStages.run(request, principal)
  }
}
