import { gatewayEvents } from '@sih/contracts'
import { currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { endSessions } from './end-sessions.js'

@Injectable()
export class EndOtherSessions {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<void> {
    const { accountId, sessionId } = currentInteraction().principal
    return this.work.run(async (tx) => {
      await endSessions(tx, accountId!, sessionId)
      tx.publish(gatewayEvents.otherSessionsEnded, { accountId: accountId!, sessionId: sessionId! })
    })
  }
}
