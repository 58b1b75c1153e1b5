import type { MessageView, SendMessageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { attachmentsOf } from '../attachment/attachments.js'
import { Contact } from '../contact/contact.entity.js'
import { Participants } from '../thread/participants.js'
import { mayWrite } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'
import { addMessage } from './add-message.js'
import { messageView } from './message.view.js'

@Injectable()
export class SendMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId, body, attachmentIds }: SendMessageRequest, principal: Principal): Promise<MessageView> {
    const author = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayWrite(author, thread)
      const message = await addMessage(tx, thread, author, body, attachmentIds)
      const contact = await tx.manager.findOneBy(Contact, { accountId: author.accountId })
      const attachments = await attachmentsOf(tx, [message.id])
      return messageView(message, contact, thread, attachments.get(message.id)!)
    })
  }
}
