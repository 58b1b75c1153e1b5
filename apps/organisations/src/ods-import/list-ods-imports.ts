import { organisationsEvents, type OdsImportReport, type Page, type PageRequest } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OdsImport } from './ods-import.entity.js'
import { odsImportReport } from './ods-import.view.js'

@Injectable()
export class ListOdsImports {
  constructor(private readonly work: UnitOfWork) {}

  run({ cursor, limit = defaultLimit }: PageRequest): Promise<Page<OdsImportReport>> {
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const query = tx.manager
        .createQueryBuilder(OdsImport, 'i')
        .orderBy({ 'i.importedAt': 'DESC', 'i.id': 'DESC' })
        .limit(limit + 1)
      if (before) query.andWhere('(i.imported_at, i.id) < (:at, :id)', { at: before[0], id: before[1] })
      const page = pageFrom(
        await query.getMany(),
        limit,
        ({ importedAt, id }) => [importedAt.toISOString(), id],
        odsImportReport,
      )
      tx.publish(organisationsEvents.odsImportsListed, { count: page.items.length })
      return page
    })
  }
}
