import { Injectable } from '@nestjs/common'
import type { MoveStageRequest, StageView } from '@sih/contracts'
import { DomainError, isProgramme, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Engagements } from '../engagement/engagements.js'
import { keepMove, lastMove } from './stage-moves.js'
import { stageView } from './stage.view.js'

/** By a person: whoever has not seen the move before theirs is told so. */
@Injectable()
export class MoveStage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: Engagements,
  ) {}

  run = ({ version, ...request }: MoveStageRequest, principal: Principal): Promise<StageView> =>
    this.work.run(async (tx) => {
      const key = await this.engagements.hold(tx, principal, request)
      const last = await lastMove(tx, key)
      if (!last) throw new DomainError('CANDIDATE_NOT_FOUND')
      const mover = { accountId: principal.accountId, onBehalf: isProgramme(principal) }
      const move = last.decide(request, version, mover, tx.now())
      return stageView(principal, await keepMove(tx, move, request.correction ? last : null))
    })
}
