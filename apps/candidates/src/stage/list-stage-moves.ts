import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ListStageMovesRequest, type Page, type StageMoveView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import type { EngagementKey } from '../engagement/find-engagements.js'
import { Engagements } from '../engagement/engagements.js'
import { stageMoveView, type MoveRow } from './stage.view.js'

/** Newest first. */
@Injectable()
export class ListStageMoves {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: Engagements,
  ) {}

  run = (
    { cursor, limit = defaultLimit, ...request }: ListStageMovesRequest,
    principal: Principal,
  ): Promise<Page<StageMoveView>> =>
    this.work.read(async (tx) => {
      const [before = null] = decodeCursor(cursor, 'number') ?? []
      const key = await this.engagements.open(tx, principal, request)
      const rows = await moves(tx, key, before, limit + 1)
      tx.publish(candidatesEvents.stageOpened, key)
      return pageFrom(rows, limit, ({ number }) => [number], stageMoveView(principal))
    })
}

const moves = (tx: Tx, { candidateId, organisationId }: EngagementKey, before: unknown, limit: number) =>
  tx.query<MoveRow>(
    `select m.id, m.candidate_id as "candidateId", m.organisation_id as "organisationId", m.number,
            m.from_stage as "from", m.to_stage as "to", m.reason, m.words, m.moved_at as "movedAt",
            m.moved_by as "movedBy", m.on_behalf as "onBehalf", later.corrects is not null as corrected
     from stage_move m
     left join stage_move later on later.candidate_id = m.candidate_id and later.organisation_id = m.organisation_id
       and later.number = m.number + 1 and later.corrects = m.number
     where m.candidate_id = $1 and m.organisation_id = $2 and ($3::integer is null or m.number < $3)
     order by m.number desc limit $4`,
    [candidateId, organisationId, before, limit],
  )
