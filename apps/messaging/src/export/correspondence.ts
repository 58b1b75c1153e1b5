import type { ExportSection } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

/** What a candidate may read of it, by what it is. What others write among themselves is not in it. */
const queries: Record<string, string> = {
  contact: `
    select email, first_name as "firstName", last_name as "lastName" from contact where account_id = $1`,
  interests: `
    select organisation.name as organisation, live
    from interest join organisation on organisation.id = organisation_id where candidate_id = $1 order by 1`,
  awaitedAnswers: `
    select organisation.name as organisation, cause, state, since, opened_at as "openedAt", ended_at as "endedAt"
    from awaited_response join organisation on organisation.id = organisation_id
    where candidate_id = $1 order by since, organisation.name`,
  conversations: `
    select thread.id, organisation.name as organisation, message_count as messages,
           candidate_read_to as "readTo", last_message_at as "lastMessageAt"
    from thread join organisation on organisation.id = organisation_id
    where candidate_id = $1 order by last_message_at, thread.id`,
  messages: `
    select message.id, thread_id as "threadId", number, side as "from", sent_at as "sentAt", body,
           nullif(concat_ws(' ', first_name, last_name), '') as "authorName"
    from message join thread on thread.id = thread_id left join contact on account_id = author_id
    where candidate_id = $1 order by thread_id, number`,
  attachments: `
    select attachment.id, attachment.thread_id as "threadId", message_id as "messageId", side as "from",
           file_name as "fileName", media_type as "mediaType", size, attachment.sent_at as "sentAt"
    from attachment join thread on thread.id = thread_id left join message on message.id = message_id
    where candidate_id = $1 and (message_id is not null or account_id = $1) order by uploaded_at, attachment.id`,
  drafts: `
    select thread_id as "threadId", saved_at as "savedAt", body from draft where account_id = $1 order by thread_id`,
  notificationPreferences: `
    select kind, email from notification_preference where account_id = $1 order by kind`,
  notifications: `
    select kind, created_at as "createdAt", read_at as "readAt"
    from notification where account_id = $1 order by created_at, id`,
  waitingEmails: `
    select kind, due_at as "dueAt", attempts from email where account_id = $1 and state <> 'sent' order by due_at`,
}

export async function correspondenceOf(tx: Tx, candidateId: string): Promise<ExportSection[]> {
  const sections: ExportSection[] = []
  for (const [name, query] of Object.entries(queries)) {
    const records = await tx.query(query, [candidateId])
    if (records.length > 0) sections.push({ service: 'messaging', name, records })
  }
  return sections
}
