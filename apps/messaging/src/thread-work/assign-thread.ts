import { messagingEvents, type AssignThreadRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'
import { assignInInboxes } from '../thread/inbox.js'
import { Participants } from '../thread/participants.js'
import { Thread } from '../thread/thread.entity.js'
import { mayWrite } from '../thread/thread.policy.js'
import { lockThread } from '../thread/threads.js'

@Injectable()
export class AssignThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  run({ threadId, accountId = null }: AssignThreadRequest, principal: Principal): Promise<void> {
    const by = this.participants.admit(principal)
    return this.work.run(async (tx) => {
      const thread = await lockThread(tx, threadId)
      mayWrite(by, thread)
      const { candidateId, organisationId } = thread
      const members = await membersOf(tx, organisationId)
      if (accountId !== null && !members.includes(accountId)) throw new DomainError('MEMBER_NOT_FOUND')
      const news = thread.assigneeId !== accountId
      await tx.manager.update(Thread, threadId, { assigneeId: accountId })
      await assignInInboxes(tx, thread, accountId)
      tx.publish(messagingEvents.threadAssigned, { threadId, candidateId, organisationId, accountId })
      if (news && accountId !== null && accountId !== by.accountId) {
        await tell(tx, [{ kind: 'assignment', accountId, candidateId, organisationId, threadId }])
      }
    })
  }
}
