import { gatewayEvents, type SessionRef } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull, MoreThan } from 'typeorm'
import { Session } from './session.entity.js'

@Injectable()
export class EndSession {
  constructor(private readonly work: UnitOfWork) {}

  run({ sessionId: id }: SessionRef): Promise<void> {
    const accountId = currentInteraction().principal.accountId!
    return this.work.run(async (tx) => {
      const now = tx.now()
      const own = { id, accountId, endedAt: IsNull(), expiresAt: MoreThan(now) }
      const { affected } = await tx.manager.update(Session, own, { endedAt: now })
      if (!affected) throw new DomainError('SESSION_NOT_FOUND')
      tx.publish(gatewayEvents.sessionEnded, { accountId, sessionId: id })
    })
  }
}
