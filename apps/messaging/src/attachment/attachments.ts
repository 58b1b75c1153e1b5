import { attachmentsPerMessage, type AttachmentView, type DocumentFile } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { In, IsNull } from 'typeorm'
import type { Message } from '../message/message.entity.js'
import type { Participant } from '../thread/participant.js'
import { Attachment } from './attachment.entity.js'
import { attachmentView } from './attachment.view.js'

const asAdded = { uploadedAt: 'asc', id: 'asc' } as const

/** What somebody has added in a conversation and not sent. */
export const waiting = (threadId: string, { partyId, accountId }: Participant) => ({
  threadId,
  partyId,
  accountId,
  messageId: IsNull(),
})

export async function waitingAttachments(
  tx: Tx,
  threadId: string,
  writer: Participant,
): Promise<AttachmentView[]> {
  const where = waiting(threadId, writer)
  const found = await tx.manager.find(Attachment, { where, order: asAdded, take: attachmentsPerMessage })
  return found.map(attachmentView)
}

/** Sends what its writer has added with a message. @throws DomainError ATTACHMENT_NOT_FOUND unless all of them still wait */
export async function sendAttachments(
  tx: Tx,
  { id: messageId, threadId, sentAt }: Message,
  author: Participant,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return
  const { affected } = await tx.manager.update(
    Attachment,
    { id: In(ids), ...waiting(threadId, author) },
    { messageId, sentAt },
  )
  if (affected !== ids.length) throw new DomainError('ATTACHMENT_NOT_FOUND')
}

/** @returns those of each message, in the order in which they were added */
export async function attachmentsOf(tx: Tx, messageIds: string[]): Promise<Map<string, AttachmentView[]>> {
  const none = messageIds.length === 0
  const where = { messageId: In(messageIds) }
  const found = none ? [] : await tx.manager.find(Attachment, { where, order: asAdded })
  return new Map(
    messageIds.map((id) => [
      id,
      found.filter(({ messageId }) => messageId === id).map((attachment) => attachmentView(attachment)),
    ]),
  )
}

/** With what is in it; null if there is none in the conversation that the reader may see. */
export async function attachmentFile(
  tx: Tx,
  threadId: string,
  id: string,
  { partyId, accountId }: Participant,
): Promise<DocumentFile | null> {
  const [found] = await tx.query<Omit<DocumentFile, 'file'> & { content: Buffer }>(
    `select file_name as "fileName", media_type as "mediaType", content from attachment
     where id = $1 and thread_id = $2 and (message_id is not null or (party_id = $3 and account_id = $4))`,
    [id, threadId, partyId, accountId],
  )
  if (!found) return null
  const { content, ...about } = found
  return { ...about, file: content.toString('base64') }
}

/** For somebody who leaves: what they have not sent goes along. */
export async function dropWaitingAttachments(tx: Tx, accountId: string, partyId: string): Promise<void> {
  await tx.manager.delete(Attachment, { accountId, partyId, messageId: IsNull() })
}
