import { messagingEvents, type KeepDraftRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'
import { dropDraft, saveDraft } from './drafts.js'

@Injectable()
export class KeepDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId, body }: KeepDraftRequest, principal: Principal): Promise<void> {
    const writer = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayRead(writer, thread)
      if (body) await saveDraft(tx, threadId, writer, body)
      else await dropDraft(tx, threadId, writer)
      const { candidateId, organisationId } = thread
      const fact = { threadId, candidateId, organisationId }
      tx.publish(body ? messagingEvents.draftKept : messagingEvents.draftDropped, fact)
    })
  }
}
