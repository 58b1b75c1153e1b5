import {
  attachmentsPerMessage,
  messagingEvents,
  type AddAttachmentRequest,
  type AttachmentView,
} from '@sih/contracts'
import { acceptedDocument } from '@sih/documents'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { mayWrite } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'
import { Attachment } from './attachment.entity.js'
import { attachmentView } from './attachment.view.js'
import { waiting } from './attachments.js'

/** What it is and whether we take it is told by its content, before anything is asked of the database (ADR 0022). */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { threadId, fileName, file }: AddAttachmentRequest,
    principal: Principal,
  ): Promise<AttachmentView> {
    const writer = this.participants.admit(principal)
    const accepted = await acceptedDocument(fileName, Buffer.from(file, 'base64'))
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayWrite(writer, thread)
      const had = await tx.manager.countBy(Attachment, waiting(threadId, writer))
      if (had >= attachmentsPerMessage) throw new DomainError('TOO_MANY_ATTACHMENTS')
      const attachment = Attachment.add(threadId, writer, accepted, tx.now())
      await tx.manager.insert(Attachment, attachment)
      const { candidateId, organisationId } = thread
      const { id: attachmentId, commitment } = attachment
      const fact = { threadId, candidateId, organisationId, attachmentId, commitment }
      tx.publish(messagingEvents.attachmentAdded, fact)
      return attachmentView(attachment)
    })
  }
}
