import { messagingEvents, type NotificationRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

@Injectable()
export class ReadNotification {
  constructor(private readonly work: UnitOfWork) {}

  run({ notificationId }: NotificationRef, { accountId }: Principal): Promise<void> {
    return this.work.run(async (tx) => {
      const own = await tx.query(
        'update notification set read_at = coalesce(read_at, $3) where id = $1 and account_id = $2 returning id',
        [notificationId, accountId, tx.now()],
      )
      if (own.length === 0) throw new DomainError('NOTIFICATION_NOT_FOUND')
      tx.publish(messagingEvents.notificationRead, { notificationId })
    })
  }
}
