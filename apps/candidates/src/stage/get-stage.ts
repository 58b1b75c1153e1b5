import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EngagementRef, type StageView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Engagements } from '../engagement/engagements.js'
import { lastMove } from './stage-moves.js'
import { stageView } from './stage.view.js'

@Injectable()
export class GetStage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: Engagements,
  ) {}

  run = (request: EngagementRef, principal: Principal): Promise<StageView> =>
    this.work.read(async (tx) => {
      const key = await this.engagements.open(tx, principal, request)
      const last = await lastMove(tx, key)
      if (!last) throw new DomainError('CANDIDATE_NOT_FOUND')
      tx.publish(candidatesEvents.stageOpened, key)
      return stageView(principal, last)
    })
}
