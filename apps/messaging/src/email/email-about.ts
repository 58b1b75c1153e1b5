import { currentInteraction } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { EmailKind } from './email-kind.js'

/**
 * Has notifications sent by e-mail too, after the commit. Each e-mail takes the id of its notification, and goes to the
 * address that the person has by then.
 */
export async function emailAbout(
  tx: Tx,
  notifications: readonly { id: string; kind: string; accountId: string }[],
): Promise<void> {
  await tx.query(
    `insert into email (id, kind, account_id, parameters, state, due_at, correlation_id, cause_id)
     select *, '{}', 'queued', $4::timestamptz, $5, $6::uuid from unnest($1::uuid[], $2::text[], $3::uuid[])`,
    [
      notifications.map(({ id }) => id),
      notifications.map(({ kind }): EmailKind => kind as EmailKind),
      notifications.map(({ accountId }) => accountId),
      tx.now(),
      currentInteraction().correlationId,
      tx.causeId,
    ],
  )
}
