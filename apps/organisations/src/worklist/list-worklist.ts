import { organisationsEvents, type ListWorklistRequest, type Page, type WorklistItem } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { worklistItems, type WorklistRow } from './worklist-items.js'

interface NamedRow extends WorklistRow {
  ods_code: string | null
  legal_name: string
}

@Injectable()
export class ListWorklist {
  constructor(private readonly work: UnitOfWork) {}

  run({ kind, limit = defaultLimit, cursor }: ListWorklistRequest): Promise<Page<WorklistItem>> {
    const [since, id] = decodeCursor(cursor, 'instant', 'id') ?? [null, null]
    return this.work.read(async (tx) => {
      const rows = await tx.query<NamedRow>(
        `select shown.*, o.ods_code, o.legal_name
           from (${worklistItems} and ($3::timestamptz is null or (since, item_id) > ($3, $4::uuid))
                 order by since, item_id limit $5) shown
           join organisation o on o.id = shown.organisation_id
          order by shown.since, shown.item_id`,
        [kind ?? null, tx.now(), since, id, limit + 1],
      )
      tx.publish(organisationsEvents.worklistOpened, { count: Math.min(rows.length, limit) })
      return pageFrom(rows, limit, (row) => [row.since.toISOString(), row.item_id], view)
    })
  }
}

const view = (row: NamedRow): WorklistItem => ({
  kind: row.kind,
  id: row.item_id,
  organisationId: row.organisation_id,
  odsCode: row.ods_code,
  name: row.legal_name,
  since: row.since.toISOString(),
  due: row.due?.toISOString() ?? null,
  reason: row.reason,
})
