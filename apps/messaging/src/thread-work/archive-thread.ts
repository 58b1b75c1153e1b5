import { messagingEvents, type ArchiveThreadRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { archiveInInboxes } from '../thread/inbox.js'
import { Participants } from '../thread/participants.js'
import { Thread } from '../thread/thread.entity.js'
import { mayRead } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'

/** For the whole side: colleagues work through one list. */
@Injectable()
export class ArchiveThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId, archived }: ArchiveThreadRequest, principal: Principal): Promise<void> {
    const { side, ...reader } = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayRead({ side, ...reader }, thread)
      thread.archive(side, archived)
      const { candidateArchived, organisationArchived, candidateId, organisationId } = thread
      await tx.manager.update(Thread, threadId, { candidateArchived, organisationArchived })
      await archiveInInboxes(tx, thread, reader.partyId, archived)
      const contract = archived ? messagingEvents.threadArchived : messagingEvents.threadTakenBack
      tx.publish(contract, { threadId, candidateId, organisationId })
    })
  }
}
