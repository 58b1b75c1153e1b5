import { auditEvents, type Page, type PageRequest, type SavedExport } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { queryExports } from './export-row.js'
import { savedExportView } from './saved-export.view.js'

const page = `
  where $1::uuid is null or (asked_at, id) < (select asked_at, id from saved_export where id = $1)
  order by asked_at desc, id desc limit $2`

@Injectable()
export class ListSavedExports {
  constructor(private readonly work: UnitOfWork) {}

  run({ cursor, limit }: PageRequest): Promise<Page<SavedExport>> {
    const [after] = decodeCursor(cursor ?? undefined, 'id') ?? [null]
    const most = limit ?? defaultLimit
    return this.work.read(async (tx) => {
      const rows = await queryExports(tx, page, [after, most + 1])
      const found = pageFrom(
        rows,
        most,
        ({ id }) => [id],
        (row) => savedExportView(row, tx.now()),
      )
      tx.publish(auditEvents.savedExportsListed, { exportIds: found.items.map(({ id }) => id) })
      return found
    })
  }
}
