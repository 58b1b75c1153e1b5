import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { NotificationKind } from './notification.entity.js'

export interface Notice {
  kind: NotificationKind
  accountId: string
  candidateId: string | null
  /** Null where it is about the account of the person, about all organisations, or the audit trail. */
  organisationId: string | null
  threadId?: string
  alarmId?: string
}

/** Tells each person in the service. @returns the notifications made */
export async function notify<One extends Notice>(tx: Tx, notices: One[]): Promise<(One & { id: string })[]> {
  const notifications = notices.map((notice) => ({ ...notice, id: newId() }))
  await tx.query(
    `insert into notification (id, kind, account_id, candidate_id, organisation_id, thread_id, alarm_id, created_at)
     select *, $8::timestamptz
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[])`,
    [
      notifications.map(({ id }) => id),
      notifications.map(({ kind }) => kind),
      notifications.map(({ accountId }) => accountId),
      notifications.map(({ candidateId }) => candidateId),
      notifications.map(({ organisationId }) => organisationId),
      notifications.map(({ threadId }) => threadId ?? null),
      notifications.map(({ alarmId }) => alarmId ?? null),
      tx.now(),
    ],
  )
  for (const { id, accountId, kind, organisationId } of notifications) {
    const about = organisationId ? { organisationId } : {}
    tx.publish(messagingEvents.notified, { notificationId: id, accountId, kind, ...about })
  }
  return notifications
}
