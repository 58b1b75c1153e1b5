import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { emailAbout } from '../email/email-about.js'

/** Tells the group mailboxes of an organisation what they are to be told. Nobody signs in with one, so there is no notification. */
export async function tellMailboxes(
  tx: Tx,
  organisationId: string,
  kind: 'new_interest' | 'new_message' | 'response_overdue',
): Promise<void> {
  const mailboxes = await tx.query<{ id: string }>(
    'select id from mailbox where organisation_id = $1 order by id',
    [organisationId],
  )
  if (mailboxes.length === 0) return
  await emailAbout(
    tx,
    mailboxes.map(({ id: accountId }) => ({ id: newId(), kind, accountId, organisationId })),
    { mailbox: true },
  )
}
