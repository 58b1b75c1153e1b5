import type { EmailRhythm, NotificationPreference, PreferenceKind } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { atFirst } from './kinds.js'

interface Chosen {
  accountId: string
  kind: string
  email: EmailRhythm
}

const chosenBy = (tx: Tx, accountIds: string[]): Promise<Chosen[]> =>
  tx.query<Chosen>(
    `select account_id as "accountId", kind, email from notification_preference where account_id = any($1::uuid[])`,
    [accountIds],
  )

/** @returns when each of them wants an e-mail of the kind it is about */
export async function rhythmsOf(
  tx: Tx,
  wishes: { accountId: string; kind: string }[],
  whose: { mailbox: boolean },
): Promise<EmailRhythm[]> {
  const chosen = await chosenBy(tx, [...new Set(wishes.map(({ accountId }) => accountId))])
  return wishes.map(
    ({ accountId, kind }) =>
      chosen.find((one) => one.accountId === accountId && one.kind === kind)?.email ?? atFirst(kind, whose),
  )
}

export async function preferencesOf(
  tx: Tx,
  accountId: string,
  kinds: PreferenceKind[],
  whose: { mailbox: boolean },
): Promise<NotificationPreference[]> {
  const rhythms = await rhythmsOf(
    tx,
    kinds.map((kind) => ({ accountId, kind })),
    whose,
  )
  return kinds.map((kind, n) => ({ kind, email: rhythms[n]! }))
}

/** @throws DomainError SECURITY_NOTICES_NEEDED, VALIDATION_FAILED for a kind that is not among theirs or named twice */
export async function choose(
  tx: Tx,
  accountId: string,
  kinds: PreferenceKind[],
  wanted: NotificationPreference[],
): Promise<void> {
  if (wanted.some(({ kind, email }) => kind === 'security' && email !== 'at_once')) {
    throw new DomainError('SECURITY_NOTICES_NEEDED')
  }
  const named = wanted.map(({ kind }) => kind)
  if (named.some((kind, n) => !kinds.includes(kind) || named.indexOf(kind) !== n)) {
    const problem = { field: 'preferences', message: `Name each once, of: ${kinds.join(', ')}` }
    throw new DomainError('VALIDATION_FAILED', [problem])
  }
  await tx.query(
    `insert into notification_preference (account_id, kind, email)
     select $1, * from unnest($2::text[], $3::text[])
     on conflict (account_id, kind) do update set email = excluded.email`,
    [accountId, named, wanted.map(({ email }) => email)],
  )
}
