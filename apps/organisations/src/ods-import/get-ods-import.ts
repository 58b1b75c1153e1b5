import { organisationsEvents, type OdsImportRef, type OdsImportReport } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OdsImport } from './ods-import.entity.js'
import { odsImportReport } from './ods-import.view.js'

@Injectable()
export class GetOdsImport {
  constructor(private readonly work: UnitOfWork) {}

  run({ importId }: OdsImportRef): Promise<OdsImportReport> {
    return this.work.read(async (tx) => {
      const done = await tx.manager.findOneBy(OdsImport, { id: importId })
      if (!done) throw new DomainError('NOT_FOUND')
      tx.publish(organisationsEvents.odsImportOpened, { importId })
      return odsImportReport(done)
    })
  }
}
