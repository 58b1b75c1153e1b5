import { gatewayEvents } from '@sih/contracts'
import { currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Session } from './session.entity.js'

@Injectable()
export class SignOut {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<void> {
    const { accountId, sessionId } = currentInteraction().principal
    return this.work.run(async (tx) => {
      await tx.manager.update(Session, { id: sessionId! }, { endedAt: tx.now() })
      tx.publish(gatewayEvents.signedOut, { accountId: accountId!, sessionId: sessionId! })
    })
  }
}
