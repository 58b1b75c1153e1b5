import {
  EngagementRef,
  ListStageMovesRequest,
  MoveStageRequest,
  PageRequest,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** How far candidates have come with organisations. */
@Controller()
export class StagesController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me/stages', candidatesRpc.listOwnStages)
  own(@Input() input: PageRequest) {
    return this.candidates.listOwnStages(input)
  }

  @Route('GET', '/candidates/:candidateId/stage', candidatesRpc.getStage)
  get(@Input() input: EngagementRef) {
    return this.candidates.getStage(input)
  }

  @Route('PUT', '/candidates/:candidateId/stage', candidatesRpc.moveStage)
  move(@Input() input: MoveStageRequest) {
    return this.candidates.moveStage(input)
  }

  @Route('GET', '/candidates/:candidateId/stage/moves', candidatesRpc.listStageMoves)
  moves(@Input() input: ListStageMovesRequest) {
    return this.candidates.listStageMoves(input)
  }
}
