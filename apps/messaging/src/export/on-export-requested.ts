import { candidatesEvents, candidatesRpc, messagingEvents, type ExportFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { correspondenceOf } from './correspondence.js'

/** Sends this service's part of what a candidate is given of everything about them (ADR 0031). */
@Injectable()
export class OnExportRequested {
  @Reacts(candidatesEvents.exportRequested)
  async run(tx: Tx, { exportId, candidateId }: ExportFact): Promise<void> {
    const content = JSON.stringify(await correspondenceOf(tx, candidateId))
    tx.publish(messagingEvents.correspondenceExported, { exportId, accountId: candidateId })
    tx.send(candidatesRpc.keepExportPart, { exportId, candidateId, service: 'messaging', content })
  }
}
