import {
  organisationsEvents,
  type ListOdsImportRowsRequest,
  type OdsImportRowView,
  type Page,
} from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OdsImport } from './ods-import.entity.js'
import { odsImportRowView, type OdsImportRow } from './ods-import-rows.js'

const inOrder = `
  select line, outcomes, ods_code, name, name_before, reason
    from ods_import_row
   where import_id = $1 and line > $2::bigint and ($3::text is null or outcomes @> array[$3])
   order by line
   limit $4`

@Injectable()
export class ListOdsImportRows {
  constructor(private readonly work: UnitOfWork) {}

  run({
    importId,
    outcome,
    cursor,
    limit = defaultLimit,
  }: ListOdsImportRowsRequest): Promise<Page<OdsImportRowView>> {
    const [after] = decodeCursor(cursor, 'number') ?? [0]
    return this.work.read(async (tx) => {
      if (!(await tx.manager.existsBy(OdsImport, { id: importId }))) throw new DomainError('NOT_FOUND')
      const rows = await tx.query<OdsImportRow>(inOrder, [importId, after, outcome ?? null, limit + 1])
      tx.publish(organisationsEvents.odsImportOpened, { importId })
      return pageFrom(rows, limit, ({ line }) => [line], odsImportRowView)
    })
  }
}
