import type { Tx } from '@sih/persistence'
import { membersOf } from '../member/membership.js'
import type { Participant, Side } from './participant.js'
import type { Thread } from './thread.entity.js'

/** Puts a new message into everybody's inbox, unread for the other side, and takes it out of the archive. The thread is locked. */
export async function deliverToInboxes(tx: Tx, thread: Thread, from: Side): Promise<void> {
  await tx.query(
    `insert into inbox (thread_id, party_id, account_id, unread, unanswered, last_message_at)
     select $1::uuid, $2::uuid, $2::uuid, $3::integer, $3 = 1, $6::timestamptz
     union all
     select $1::uuid, $4::uuid, account_id, 1 - $3::integer, $3 = 0, $6 from unnest($5::uuid[]) as members (account_id)
     on conflict (thread_id, party_id, account_id) do update
       set unread = inbox.unread + excluded.unread, last_message_at = excluded.last_message_at,
           unanswered = excluded.unanswered, archived = false`,
    [
      thread.id,
      thread.candidateId,
      from === 'organisation' ? 1 : 0,
      thread.organisationId,
      await membersOf(tx, thread.organisationId),
      thread.lastMessageAt,
    ],
  )
}

/** Everything in a conversation is read by this person. The thread is locked. */
export async function markReadInInbox(tx: Tx, thread: Thread, reader: Participant): Promise<void> {
  await tx.query(
    `insert into inbox (thread_id, party_id, account_id, unread, last_message_at, read_to, read_at)
     values ($1, $2, $3, 0, $4, $5, $6)
     on conflict (thread_id, party_id, account_id) do update
       set unread = 0, read_to = excluded.read_to, read_at = excluded.read_at`,
    [thread.id, reader.partyId, reader.accountId, thread.lastMessageAt, thread.messageCount, tx.now()],
  )
}

/** Moves the conversation for everybody of a side. The thread is locked. */
export async function archiveInInboxes(
  tx: Tx,
  thread: Thread,
  partyId: string,
  archived: boolean,
): Promise<void> {
  await tx.query('update inbox set archived = $3 where thread_id = $1 and party_id = $2', [
    thread.id,
    partyId,
    archived,
  ])
}

/** The thread is locked, and the membership held. */
export async function assignInInboxes(tx: Tx, thread: Thread, assigneeId: string | null): Promise<void> {
  await tx.query(
    'update inbox set assigned = account_id is not distinct from $3 where thread_id = $1 and party_id = $2',
    [thread.id, thread.organisationId, assigneeId],
  )
}

/**
 * For somebody who joins an organisation: all its conversations. What a colleague has read already is not new to them.
 * Whoever calls this holds the membership alone.
 */
export async function openInbox(tx: Tx, accountId: string, organisationId: string): Promise<void> {
  await tx.query(
    `insert into inbox (thread_id, party_id, account_id, unread, last_message_at, read_to, visible, unanswered, assigned, archived)
     select thread.id, organisation_id, $1, unread.count, last_message_at, organisation_read_to,
            interest.live or interest.kept,
            last_from is not distinct from 'candidate', assignee_id is not distinct from $1, organisation_archived
     from thread
     join interest using (candidate_id, organisation_id)
     cross join lateral (
       select count(*) from message
       where thread_id = thread.id and number > organisation_read_to and side = 'candidate'
     ) as unread
     where organisation_id = $2
     on conflict do nothing`,
    [accountId, organisationId],
  )
}

/**
 * Shows the conversation in the organisation's inboxes, or hides it: its place and what is unread are kept.
 * Whoever calls this has changed the interest and holds the membership, so that no inbox is opened meanwhile.
 */
export async function showInInbox(
  tx: Tx,
  pair: { candidateId: string; organisationId: string; visible: boolean },
): Promise<void> {
  await tx.query(
    `update inbox set visible = $3
     where party_id = $2 and thread_id = (select id from thread where candidate_id = $1 and organisation_id = $2)`,
    [pair.candidateId, pair.organisationId, pair.visible],
  )
}

/** For somebody who leaves an organisation. The conversations stay. Whoever calls this holds the membership alone. */
export async function closeInbox(tx: Tx, accountId: string, organisationId: string): Promise<void> {
  await tx.query('delete from inbox where account_id = $1 and party_id = $2', [accountId, organisationId])
  await tx.query('delete from draft where account_id = $1 and party_id = $2', [accountId, organisationId])
}
