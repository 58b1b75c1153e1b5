import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type PlacementChangeView,
  type PlacementHistory,
  type PlacementRef,
} from '@sih/contracts'
import { isProgramme, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Placements } from './placements.js'

interface ChangeRow {
  version: number
  changedAt: Date
  changedBy: string
  changedRole: string
  correction: boolean
  became: Record<string, unknown>
}

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
      return { items: (await tx.query<ChangeRow>(changes, [placementId])).map(changeView(principal)) }
    })
}

/** An organisation learns which of its own people changed it, but not who of the programme did it for it. */
const changeView =
  (reader: Principal) =>
  ({ became, changedAt, changedBy, ...row }: ChangeRow): PlacementChangeView => {
    const {
      answerWords: _words,
      wishedDate: _date,
      ...plan
    } = became as unknown as PlacementChangeView & {
      answerWords: unknown
      wishedDate: unknown
    }
    const known = isProgramme(reader) || !row.changedRole.startsWith('programme')
    return { ...plan, ...row, changedAt: changedAt.toISOString(), changedBy: known ? changedBy : null }
  }

const changes = `
  select version, changed_at as "changedAt", changed_by as "changedBy", changed_role as "changedRole", correction, became
  from placement_change where placement_id = $1 order by version desc limit 1000`
