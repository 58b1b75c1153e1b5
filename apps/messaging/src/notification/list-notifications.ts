import { messagingEvents, type NotificationView, type Page, type PageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Notification } from './notification.entity.js'
import { notificationView } from './notification.view.js'

/** Newest first, of the signed-in account only; who acts for an organisation sees what is about that one and about the account. */
@Injectable()
export class ListNotifications {
  constructor(private readonly work: UnitOfWork) {}

  async run(
    { cursor, limit = defaultLimit }: PageRequest,
    { accountId, organisationId }: Principal,
  ): Promise<Page<NotificationView>> {
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const own = tx.manager
        .createQueryBuilder(Notification, 'notification')
        .where('account_id = :accountId', { accountId })
        .orderBy('created_at', 'DESC')
        .addOrderBy('id', 'DESC')
        .limit(limit + 1)
      if (organisationId)
        own.andWhere('(organisation_id = :organisationId or organisation_id is null)', { organisationId })
      if (before) own.andWhere('(created_at, id) < (:at, :id)', { at: before[0], id: before[1] })
      const page = pageFrom(
        await own.getMany(),
        limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        notificationView,
      )
      tx.publish(messagingEvents.notificationsListed, { count: page.items.length })
      return page
    })
  }
}
