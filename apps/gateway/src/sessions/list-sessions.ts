import { gatewayEvents, type Page, type PageRequest, type SessionView } from '@sih/contracts'
import { currentInteraction } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Session } from './session.entity.js'

/** Where one's own account is signed in at the moment, newest first. */
@Injectable()
export class ListSessions {
  constructor(private readonly work: UnitOfWork) {}

  async run({ cursor, limit = defaultLimit }: PageRequest): Promise<Page<SessionView>> {
    const { accountId, sessionId } = currentInteraction().principal
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const live = tx.manager
        .createQueryBuilder(Session, 'session')
        .where('account_id = :accountId', { accountId })
        .andWhere('ended_at is null and expires_at > :now', { now: tx.now() })
        .orderBy('started_at', 'DESC')
        .addOrderBy('id', 'DESC')
        .limit(limit + 1)
      if (before) live.andWhere('(started_at, id) < (:at, :id)', { at: before[0], id: before[1] })
      const page = pageFrom(
        await live.getMany(),
        limit,
        ({ startedAt, id }) => [startedAt.toISOString(), id],
        (session) => sessionView(session, sessionId),
      )
      tx.publish(gatewayEvents.sessionsListed, { accountId: accountId! })
      return page
    })
  }
}

const sessionView = (
  { id, startedAt, lastUsedAt, network, device }: Session,
  current: string | null,
): SessionView => ({
  id,
  isThisOne: id === current,
  startedAt: startedAt.toISOString(),
  lastUsedAt: lastUsedAt.toISOString(),
  network,
  device,
})
