import { candidatesEvents, messagingEvents, type ErasureStarted } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { eraseCorrespondence } from './erase-correspondence.js'
import { markErased } from './erased-people.js'

@Injectable()
export class OnErasureStarted {
  @Reacts(candidatesEvents.erasureStarted)
  async run(tx: Tx, { erasureId, candidateId: accountId }: ErasureStarted): Promise<void> {
    await markErased(tx, accountId)
    await eraseCorrespondence(tx, accountId)
    tx.publish(messagingEvents.correspondenceErased, { erasureId, accountId })
  }
}
