import {
  messagingEvents,
  type ListAttachmentsRequest,
  type Page,
  type SentAttachmentView,
  type Side,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { findThreads } from '../thread/threads.js'
import type { Attachment } from './attachment.entity.js'
import { attachmentView } from './attachment.view.js'

type Row = Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'size' | 'uploadedAt'> & {
  messageId: string
  sentAt: Date
  from: Side
}

/** Newest first; of those sent, whoever sent them. */
@Injectable()
export class ListAttachments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { threadId, cursor, limit = defaultLimit }: ListAttachmentsRequest,
    principal: Principal,
  ): Promise<Page<SentAttachmentView>> {
    const reader = this.participants.admit(principal)
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const thread = await tx.find(findThreads, threadId)
      mayRead(reader, thread)
      const page = pageFrom(
        await newest(tx, threadId, before, limit + 1),
        limit,
        ({ sentAt, id }) => [sentAt.toISOString(), id],
        sentView,
      )
      const { candidateId, organisationId } = thread
      const attachmentIds = page.items.map(({ id }) => id)
      tx.publish(messagingEvents.attachmentsListed, { threadId, candidateId, organisationId, attachmentIds })
      return page
    })
  }
}

const sentView = ({ messageId, from, sentAt, ...attachment }: Row): SentAttachmentView => ({
  ...attachmentView(attachment),
  messageId,
  from,
  sentAt: sentAt.toISOString(),
})

const newest = (
  tx: Tx,
  threadId: string,
  before: (string | number)[] | null,
  limit: number,
): Promise<Row[]> =>
  tx.query<Row>(
    `select attachment.id, file_name as "fileName", media_type as "mediaType", size, uploaded_at as "uploadedAt",
            message_id as "messageId", attachment.sent_at as "sentAt", side as "from"
     from attachment join message on message.id = message_id
     where attachment.thread_id = $1 ${before ? 'and (attachment.sent_at, attachment.id) < ($3, $4)' : ''}
     order by attachment.sent_at desc, attachment.id desc limit $2`,
    [threadId, limit, ...(before ?? [])],
  )
