import type { ThreadFolder } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { Participant } from './participant.js'
import type { InboxLine } from './thread.view.js'

export const columns = `
  thread.id, thread.candidate_id as "candidateId", thread.organisation_id as "organisationId",
  organisation.name as "organisationName", contact.first_name as "firstName", contact.last_name as "lastName",
  member.account_id as "assigneeId", assignee.first_name as "assigneeFirstName",
  assignee.last_name as "assigneeLastName", coalesce(unread, 0) as unread, coalesce(is_unread, false) as "isUnread",
  coalesce(unanswered, false) as unanswered, coalesce(archived, false) as archived,
  awaited.id as "awaitedId", awaited.answer_by as "answerBy"`
export const names = `
  join organisation on organisation.id = thread.organisation_id
  left join contact on contact.account_id = thread.candidate_id
  left join member on member.organisation_id = thread.organisation_id and member.account_id = thread.assignee_id
  left join contact as assignee on assignee.account_id = member.account_id`

/** What the organisation that reads, `$2`, has to answer: for candidates there is none. */
const awaited = `
  left join awaited_response as awaited on awaited.candidate_id = thread.candidate_id
    and awaited.organisation_id = thread.organisation_id and awaited.organisation_id = $2 and awaited.state = 'waiting'`

/** A conversation as it stands in somebody's inbox. */
export async function inboxLine(tx: Tx, threadId: string, reader: Participant): Promise<InboxLine> {
  const [line] = await tx.query<InboxLine>(
    `select ${columns}, thread.last_message_at as "lastMessageAt"
     from thread
     left join inbox on inbox.thread_id = thread.id and inbox.party_id = $2 and inbox.account_id = $3
     ${names} ${awaited}
     where thread.id = $1`,
    [threadId, reader.partyId, reader.accountId],
  )
  return line!
}

/** Each has an index of its own order. */
export const folders: Record<ThreadFolder, string> = {
  inbox: 'archived = false',
  unanswered: 'not archived and unanswered',
  assigned: 'not archived and assigned',
  archived: 'archived = true',
}

export interface Wanted {
  /** All of them, unless given. */
  folder: ThreadFolder | undefined
  /** SQL that only the conversations looked for fulfil, with its one parameter as `$4`. */
  found?: { sql: string; query: string } | undefined
  /** Sort keys of the line before. */
  after: (string | number)[] | null
  limit: number
}

/** Somebody's inbox, unread first, then newest: read off an index, however many conversations there are. */
export function inboxLines(
  tx: Tx,
  reader: Participant,
  { folder, found, after, limit }: Wanted,
): Promise<InboxLine[]> {
  const keys = found ? '($5::bigint > 0, $6, $7)' : '($4::bigint > 0, $5, $6)'
  return tx.query<InboxLine>(
    `select ${columns}, inbox.last_message_at as "lastMessageAt"
     from inbox
     join thread on thread.id = inbox.thread_id
     ${names} ${awaited}
     where inbox.account_id = $1 and inbox.party_id = $2 and inbox.visible and ${folder ? folders[folder] : 'true'}
       ${found ? `and ${found.sql}` : ''}
       ${after ? `and (is_unread, inbox.last_message_at, inbox.thread_id) < ${keys}` : ''}
     order by is_unread desc, inbox.last_message_at desc, inbox.thread_id desc
     limit $3`,
    [reader.accountId, reader.partyId, limit, ...(found ? [found.query] : []), ...(after ?? [])],
  )
}
