import { Injectable } from '@nestjs/common'
import { candidatesEvents, type PlacementHistory, type PlacementRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { changeView, type ChangeRow } from '../engagement/change-view.js'
import { Placements } from './placements.js'

@Injectable()
export class GetPlacementHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = ({ placementId }: PlacementRef, principal: Principal): Promise<PlacementHistory> =>
    this.work.read(async (tx) => {
      const { candidateId, organisationId } = await this.placements.open(tx, principal, placementId)
      tx.publish(candidatesEvents.placementOpened, { placementId, candidateId, organisationId })
      const rows = await tx.query<ChangeRow>(changes, [placementId])
      return { items: rows.map((row) => changeView(principal, row)) as PlacementHistory['items'] }
    })
}

const changes = `
  select version, changed_at as "changedAt", changed_by as "changedBy", changed_role as "changedRole", correction, became
  from placement_change where placement_id = $1 order by version desc limit 1000`
