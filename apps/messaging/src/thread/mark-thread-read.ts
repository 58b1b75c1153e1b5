import { messagingEvents, type ThreadRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { openResponse } from '../response-clock/open-response.js'
import { markReadInInbox } from './inbox.js'
import { Participants } from './participants.js'
import { Thread } from './thread.entity.js'
import { mayRead } from './thread.policy.js'
import { lockThread } from './threads.js'

@Injectable()
export class MarkThreadRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId }: ThreadRef, principal: Principal): Promise<void> {
    const reader = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayRead(reader, thread)
      thread.readBy(reader.side)
      const { candidateReadTo, organisationReadTo, candidateId, organisationId } = thread
      await tx.manager.update(Thread, threadId, { candidateReadTo, organisationReadTo })
      await markReadInInbox(tx, thread, reader)
      tx.publish(messagingEvents.threadMarkedRead, { threadId, candidateId, organisationId })
      if (reader.side === 'organisation') await openResponse(tx, thread)
    })
  }
}
