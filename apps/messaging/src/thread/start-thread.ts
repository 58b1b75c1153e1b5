import type { StartThreadRequest, ThreadView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { inboxLine } from './inbox-lines.js'
import type { Participant } from './participant.js'
import { Participants } from './participants.js'
import { threadView } from './thread.view.js'
import { writeTo, type Two } from './write-to.js'

/** There is one conversation of a candidate and an organisation: who starts it again continues it. */
@Injectable()
export class StartThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(request: StartThreadRequest, principal: Principal): Promise<ThreadView> {
    const author = this.participants.admit(principal)
    const two = pairOf(author, request)
    return this.work.run(async (tx) => {
      const { id } = await writeTo(tx, author, two, request.body)
      return threadView(await inboxLine(tx, id, author), author.side, tx.now())
    })
  }
}

/** Each side names the other one. */
function pairOf({ side, partyId }: Participant, { candidateId, organisationId }: StartThreadRequest): Two {
  if (side === 'organisation' && candidateId && !organisationId) {
    return { candidateId, organisationId: partyId }
  }
  if (side === 'candidate' && organisationId && !candidateId) return { candidateId: partyId, organisationId }
  const field = side === 'organisation' ? 'candidateId' : 'organisationId'
  throw new DomainError('VALIDATION_FAILED', [{ field, message: 'Name the one you want to write to' }])
}
