import { Injectable } from '@nestjs/common'
import { candidatesEvents, exportingServices, type ExportReceipt } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { DataExport, DataExportPart } from './data-export.entity.js'
import { exportReceipt } from './export.view.js'
import { ownedRecords } from './owned-records.js'

/** The services send their parts when they hear of it (ADR 0031). Asked again meanwhile, it is the same one. */
@Injectable()
export class RequestExport {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<ExportReceipt> =>
    this.work.run(async (tx) => {
      const { id: candidateId } = await lockOwnCandidate(tx, principal)
      const known = await tx.manager.findOneBy(DataExport, { candidateId })
      const isUnderWay = known && known.readyAt === null && known.expiresAt > tx.now()
      const current = isUnderWay ? known : await this.begin(tx, candidateId)
      tx.publish(candidatesEvents.exportRequested, { exportId: current.id, candidateId })
      return exportReceipt(current)
    })

  private async begin(tx: Tx, candidateId: string): Promise<DataExport> {
    const begun = DataExport.request(candidateId, tx.now())
    await tx.manager.delete(DataExport, { candidateId })
    await tx.manager.insert(DataExport, begun)
    const own = await ownedRecords(tx, candidateId)
    await tx.manager.insert(
      DataExportPart,
      exportingServices.map((service) => ({
        exportId: begun.id,
        service,
        sections: service === 'candidates' ? own : null,
      })),
    )
    return begun
  }
}
