import { candidatesEvents, candidatesRpc, gatewayEvents, type ExportFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { accountRecords } from './account-records.js'

/** Sends this service's part of what a candidate is given of everything about them (ADR 0031). */
@Injectable()
export class OnExportRequested {
  @Reacts(candidatesEvents.exportRequested)
  async run(tx: Tx, { exportId, candidateId }: ExportFact): Promise<void> {
    const content = JSON.stringify(await accountRecords(tx, candidateId))
    tx.publish(gatewayEvents.accountExported, { exportId, accountId: candidateId })
    tx.send(candidatesRpc.keepExportPart, { exportId, candidateId, service: 'gateway', content })
  }
}
