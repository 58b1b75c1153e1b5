import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { sendAttachments } from '../attachment/attachments.js'
import { dropDraft } from '../draft/drafts.js'
import { tellMailboxes } from '../mailbox/mailboxes.js'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'
import { awaitResponse } from '../response-clock/await-response.js'
import { endResponse } from '../response-clock/end-response.js'
import { indexMessage } from '../search/thread-words.js'
import { deliverToInboxes } from '../thread/inbox.js'
import type { Participant } from '../thread/participant.js'
import { Thread } from '../thread/thread.entity.js'
import { Message } from './message.entity.js'

/** Writes in a conversation and tells the other side. The thread is locked and the author may write in it. */
export async function addMessage(
  tx: Tx,
  thread: Thread,
  author: Participant,
  body: string,
  attachmentIds: string[] = [],
): Promise<Message> {
  const at = tx.now()
  const message = Message.write(author, body, {
    threadId: thread.id,
    number: thread.grow(author.side, at),
    at,
  })
  await tx.manager.insert(Message, message)
  await sendAttachments(tx, message, author, attachmentIds)
  const { messageCount, lastMessageAt, lastFrom, candidateArchived, organisationArchived } = thread
  const grown = { messageCount, lastMessageAt, lastFrom, candidateArchived, organisationArchived }
  await tx.manager.update(Thread, thread.id, grown)
  await indexMessage(tx, thread, body)
  await dropDraft(tx, thread.id, author)
  await deliverToInboxes(tx, thread, author.side)
  const { candidateId, organisationId } = thread
  tx.publish(messagingEvents.messageSent, {
    threadId: thread.id,
    candidateId,
    organisationId,
    messageId: message.id,
    from: author.side,
    commitment: message.commitment,
    attachmentIds,
  })
  await tellOtherSide(tx, thread, author)
  if (author.side === 'candidate') await awaitResponse(tx, thread, 'message')
  else await endResponse(tx, thread, 'answered')
  return message
}

async function tellOtherSide(tx: Tx, thread: Thread, author: Participant): Promise<void> {
  const { id: threadId, candidateId, organisationId } = thread
  const readers = author.side === 'candidate' ? await membersOf(tx, organisationId) : [candidateId]
  await tell(
    tx,
    readers.map((accountId) => ({ kind: 'new_message', accountId, candidateId, organisationId, threadId })),
  )
  if (author.side === 'candidate') await tellMailboxes(tx, organisationId, 'new_message')
}
