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

/** E-mails to a person about an organisation that have not left never will. One that is just leaving is on record as a notification. */
export async function dropEmailsAbout(tx: Tx, accountId: string, organisationId: string): Promise<void> {
  await tx.query(
    `delete from email
     where account_id = $1 and state <> 'sent'
       and id in (select id from notification where account_id = $1 and organisation_id = $2)`,
    [accountId, organisationId],
  )
}
