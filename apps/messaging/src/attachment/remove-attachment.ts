import { messagingEvents, type AttachmentRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'
import { Attachment } from './attachment.entity.js'
import { waiting } from './attachments.js'

@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId, attachmentId }: AttachmentRef, principal: Principal): Promise<void> {
    const writer = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayRead(writer, thread)
      const { affected } = await tx.manager.delete(Attachment, {
        id: attachmentId,
        ...waiting(threadId, writer),
      })
      if (!affected) throw new DomainError('ATTACHMENT_NOT_FOUND')
      const { candidateId, organisationId } = thread
      tx.publish(messagingEvents.attachmentRemoved, { threadId, candidateId, organisationId, attachmentId })
    })
  }
}
