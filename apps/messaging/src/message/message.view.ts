import type { AttachmentView, MessageView } from '@sih/contracts'
import type { Thread } from '../thread/thread.entity.js'
import { nameOf, type Named } from '../contact/name.js'
import type { Message } from './message.entity.js'

type Shown = Pick<Message, 'id' | 'number' | 'side' | 'body' | 'sentAt'>

/** @param thread as of when it was read: it knows what the other side has seen */
export const messageView = (
  message: Shown,
  author: Named | null,
  thread: Thread,
  attachments: AttachmentView[],
): MessageView => ({
  id: message.id,
  from: message.side,
  authorName: nameOf(author) ?? (message.side === 'candidate' ? 'Candidate' : thread.organisation.name),
  body: message.body,
  sentAt: message.sentAt.toISOString(),
  seen: thread.hasSeen(message),
  attachments,
})
