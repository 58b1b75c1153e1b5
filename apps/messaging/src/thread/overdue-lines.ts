import type { Tx } from '@sih/persistence'
import { columns, folders, names, type Wanted } from './inbox-lines.js'
import type { Participant } from './participant.js'
import type { InboxLine } from './thread.view.js'

/** Those of somebody's inbox that the organisation should have answered, the longest overdue first; candidates have none. */
export function overdueLines(
  tx: Tx,
  reader: Participant,
  { folder, found, after, limit }: Wanted,
): Promise<InboxLine[]> {
  const place = found ? 5 : 4
  return tx.query<InboxLine>(
    `select ${columns}, inbox.last_message_at as "lastMessageAt"
     from awaited_response as awaited
     join thread on thread.candidate_id = awaited.candidate_id and thread.organisation_id = awaited.organisation_id
     join inbox on inbox.thread_id = thread.id and inbox.party_id = $2 and inbox.account_id = $1
     ${names}
     where awaited.organisation_id = $2 and awaited.state = 'waiting'
       and inbox.visible and ${folder ? folders[folder] : 'true'}
       ${found ? `and ${found.sql}` : ''}
       and awaited.answer_by <= $${place}
       ${after ? `and (awaited.answer_by, awaited.id) > ($${place + 1}, $${place + 2})` : ''}
     order by awaited.answer_by, awaited.id
     limit $3`,
    [reader.accountId, reader.partyId, limit, ...(found ? [found.query] : []), tx.now(), ...(after ?? [])],
  )
}
