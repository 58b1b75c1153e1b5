import { messagingEvents } from '@sih/contracts'
import { Repeating } from '@sih/journal'
import { DomainError, ownInteraction, withInteraction } from '@sih/kernel'
import { OutboxRecorder, UnitOfWork, type Recorder, type Tx } from '@sih/persistence'
import { RECORDER } from '@sih/service-host'
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { filledIn } from '../template/placeholders.js'
import { valuesFor } from '../template/values-for.js'
import { Participants } from '../thread/participants.js'
import { writeTo } from '../thread/write-to.js'
import { BulkMessage } from './bulk-message.entity.js'

/** Messages that one process writes at the same time. */
const atOnce = 4

/**
 * Writes accepted messages, one candidate at a time: message and result are committed together, so each gets it once, whoever
 * dies in between. In any number of processes, each of which passes over what another is at.
 */
@Injectable()
export class WriteBulkMessages implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating = new Repeating(() => this.run(), { every: 1_000, pause: 100 })

  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
    @Inject(RECORDER) private readonly recorder: Recorder,
  ) {}

  onApplicationBootstrap(): void {
    if (this.recorder instanceof OutboxRecorder) this.recorder.onCommit(() => this.repeating.nudge())
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  private async run(): Promise<void> {
    const [waiting] = await this.work.run((tx) =>
      tx.query<{ id: string }>(
        `select bulk_message_id as id from bulk_recipient where result = 'waiting' order by 1 limit 1`,
      ),
    )
    if (!waiting) return
    const bulk = await this.work.run((tx) => tx.manager.findOneByOrFail(BulkMessage, { id: waiting.id }))
    const writers = Array.from({ length: atOnce }, async () => {
      while (await this.inTheNameOfTheAuthor(bulk, (tx) => this.next(tx, bulk)));
    })
    await Promise.all(writers)
  }

  private inTheNameOfTheAuthor<T>(bulk: BulkMessage, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { correlationId, causeId, author: principal } = bulk
    const interaction = {
      ...ownInteraction('messaging.write-bulk-message'),
      principal,
      correlationId,
      causeId,
    }
    return withInteraction(interaction, () => this.work.run(work))
  }

  /** @returns false if nobody waits for it any more, or others are at the rest */
  private async next(tx: Tx, bulk: BulkMessage): Promise<boolean> {
    const [recipient] = await tx.query<{ candidateId: string }>(
      `select candidate_id as "candidateId" from bulk_recipient
       where bulk_message_id = $1 and result = 'waiting' order by candidate_id limit 1 for update skip locked`,
      [bulk.id],
    )
    if (!recipient) return false
    const threadId = await this.write(tx, bulk, recipient.candidateId)
    await tx.query(
      'update bulk_recipient set result = $3, thread_id = $4 where bulk_message_id = $1 and candidate_id = $2',
      [bulk.id, recipient.candidateId, threadId ? 'sent' : 'not_sent', threadId],
    )
    return true
  }

  /** @returns the conversation, or null if it may not be sent. @throws DomainError COPY_STALE: it waits */
  private async write(tx: Tx, bulk: BulkMessage, candidateId: string): Promise<string | null> {
    const { organisationId } = bulk
    const author = this.participants.admit(bulk.author)
    try {
      await assertStillMember(tx, bulk)
      const body = filledIn(bulk.body, await valuesFor(tx, bulk, candidateId))
      const { id } = await writeTo(tx, author, { candidateId, organisationId }, body)
      return id
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      tx.publish(messagingEvents.bulkMessageNotSent, { bulkMessageId: bulk.id, candidateId, organisationId })
      return null
    }
  }
}

/** @throws DomainError NOT_PERMITTED: who has left the organisation writes nothing more in its name */
async function assertStillMember(tx: Tx, { organisationId, authorId }: BulkMessage): Promise<void> {
  const member = await tx.query('select 1 from member where organisation_id = $1 and account_id = $2', [
    organisationId,
    authorId,
  ])
  if (member.length === 0) throw new DomainError('NOT_PERMITTED')
}
