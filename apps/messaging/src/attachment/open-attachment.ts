import { messagingEvents, type AttachmentRef, type DocumentFile } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { findThreads } from '../thread/threads.js'
import { attachmentFile } from './attachments.js'

/** Whoever has sight of the conversation has sight of its files; what is not sent is seen by its writer alone. */
@Injectable()
export class OpenAttachment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run({ threadId, attachmentId }: AttachmentRef, principal: Principal): Promise<DocumentFile> {
    const reader = this.participants.admit(principal)
    return this.work.read(async (tx) => {
      const thread = await tx.find(findThreads, threadId)
      mayRead(reader, thread)
      const file = await attachmentFile(tx, threadId, attachmentId, reader)
      if (!file) throw new DomainError('ATTACHMENT_NOT_FOUND')
      const { candidateId, organisationId } = thread
      tx.publish(messagingEvents.attachmentOpened, { threadId, candidateId, organisationId, attachmentId })
      return file
    })
  }
}
