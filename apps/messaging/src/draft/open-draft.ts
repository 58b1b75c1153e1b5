import { messagingEvents, type DraftView, type ThreadRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { waitingAttachments } from '../attachment/attachments.js'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { findThreads } from '../thread/threads.js'
import { draftOf } from './drafts.js'

@Injectable()
export class OpenDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run({ threadId }: ThreadRef, principal: Principal): Promise<DraftView> {
    const writer = this.participants.admit(principal)
    return this.work.read(async (tx) => {
      const thread = await tx.find(findThreads, threadId)
      mayRead(writer, thread)
      const draft = await draftOf(tx, threadId, writer)
      const { candidateId, organisationId } = thread
      tx.publish(messagingEvents.draftOpened, { threadId, candidateId, organisationId })
      return {
        body: draft?.body ?? null,
        savedAt: draft?.savedAt.toISOString() ?? null,
        attachments: await waitingAttachments(tx, threadId, writer),
      }
    })
  }
}
