import { currentInteraction } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { addToDigests } from '../digest/digests.js'
import type { Telling } from '../notification/telling.js'
import { rhythmsOf } from '../preference/preferences.js'
import type { EmailKind } from './email-kind.js'
import type { EmailParameters } from './email.entity.js'

/**
 * Has people told by e-mail as each has chosen: at once, which is after the commit, in the digest of the next morning, or not.
 * An e-mail takes the id of its notification, and goes to the address that the person has by then.
 */
export async function emailAbout(
  tx: Tx,
  tellings: readonly Telling[],
  parameters: EmailParameters = {},
): Promise<void> {
  const rhythms = await rhythmsOf(tx, [...tellings], { mailbox: parameters.mailbox ?? false })
  const wanting = (rhythm: string) => tellings.filter((_telling, n) => rhythms[n] === rhythm)
  await queueEmails(tx, wanting('at_once'), parameters)
  await addToDigests(tx, wanting('daily'))
}

export async function queueEmails(
  tx: Tx,
  emails: Pick<Telling, 'id' | 'kind' | 'accountId'>[],
  parameters: EmailParameters,
): Promise<void> {
  if (emails.length === 0) return
  await tx.query(
    `insert into email (id, kind, account_id, parameters, state, asked_at, due_at, correlation_id, cause_id)
     select *, $7::jsonb, 'queued', $4::timestamptz, $4::timestamptz, $5, $6::uuid from unnest($1::uuid[], $2::text[], $3::uuid[])`,
    [
      emails.map(({ id }) => id),
      emails.map(({ kind }): EmailKind => kind as EmailKind),
      emails.map(({ accountId }) => accountId),
      tx.now(),
      currentInteraction().correlationId,
      tx.causeId,
      JSON.stringify(parameters),
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
  await tx.query('delete from digest_item where account_id = $1 and organisation_id = $2', [
    accountId,
    organisationId,
  ])
}
