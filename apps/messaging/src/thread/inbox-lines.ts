import type { Tx } from '@sih/persistence'
import type { Participant } from './participant.js'
import type { InboxLine } from './thread.view.js'

const columns = `
  thread.id, thread.candidate_id as "candidateId", thread.organisation_id as "organisationId",
  organisation.name as "organisationName", contact.first_name as "firstName", contact.last_name as "lastName"`
const names = `
  join organisation on organisation.id = thread.organisation_id
  left join contact on contact.account_id = thread.candidate_id`

/** A conversation as it stands in somebody's inbox. */
export async function inboxLine(tx: Tx, threadId: string, reader: Participant): Promise<InboxLine> {
  const [line] = await tx.query<InboxLine>(
    `select ${columns}, thread.last_message_at as "lastMessageAt",
            coalesce(unread, 0) as unread, coalesce(is_unread, false) as "isUnread"
     from thread
     left join inbox on inbox.thread_id = thread.id and inbox.party_id = $2 and inbox.account_id = $3
     ${names}
     where thread.id = $1`,
    [threadId, reader.partyId, reader.accountId],
  )
  return line!
}

/**
 * Somebody's inbox, unread first, then newest: read off the index `inbox_order`, however many conversations there are.
 * @param after sort keys of the line before: unread (1 or 0), time, id
 */
export function inboxLines(
  tx: Tx,
  reader: Participant,
  after: (string | number)[] | null,
  limit: number,
): Promise<InboxLine[]> {
  return tx.query<InboxLine>(
    `select ${columns}, inbox.last_message_at as "lastMessageAt", unread, is_unread as "isUnread"
     from inbox
     join thread on thread.id = inbox.thread_id
     ${names}
     where inbox.account_id = $1 and inbox.party_id = $2 and inbox.visible
       ${after ? 'and (is_unread, inbox.last_message_at, inbox.thread_id) < ($4::bigint > 0, $5, $6)' : ''}
     order by is_unread desc, inbox.last_message_at desc, inbox.thread_id desc
     limit $3`,
    [reader.accountId, reader.partyId, limit, ...(after ?? [])],
  )
}
