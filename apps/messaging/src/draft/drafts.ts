import type { Tx } from '@sih/persistence'
import type { Participant } from '../thread/participant.js'

export interface Draft {
  body: string
  savedAt: Date
}

export async function draftOf(
  tx: Tx,
  threadId: string,
  { partyId, accountId }: Participant,
): Promise<Draft | null> {
  const [draft] = await tx.query<Draft>(
    'select body, saved_at as "savedAt" from draft where account_id = $1 and party_id = $2 and thread_id = $3',
    [accountId, partyId, threadId],
  )
  return draft ?? null
}

export async function saveDraft(
  tx: Tx,
  threadId: string,
  { partyId, accountId }: Participant,
  body: string,
): Promise<void> {
  await tx.query(
    `insert into draft (account_id, party_id, thread_id, body, saved_at) values ($1, $2, $3, $4, $5)
     on conflict (account_id, party_id, thread_id) do update set body = excluded.body, saved_at = excluded.saved_at`,
    [accountId, partyId, threadId, body, tx.now()],
  )
}

export async function dropDraft(
  tx: Tx,
  threadId: string,
  { partyId, accountId }: Participant,
): Promise<void> {
  await tx.query('delete from draft where account_id = $1 and party_id = $2 and thread_id = $3', [
    accountId,
    partyId,
    threadId,
  ])
}
