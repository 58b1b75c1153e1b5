import { messagingEvents } from '@sih/contracts'
import { Repeating } from '@sih/journal'
import { newId, ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { queueEmails } from '../email/email-about.js'
import { claimDigest, takeDigest } from './digests.js'

/**
 * Each morning, one e-mail to everybody who wants one. Any number of processes share the work: a digest is taken away in the
 * transaction that queues its e-mail, so it is sent once, and one whose process dies is still due.
 */
@Injectable()
export class DailyDigest implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating = new Repeating(() => this.run(), { every: 2_000, pause: 2_000 })

  constructor(private readonly work: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  private async run(): Promise<void> {
    while (
      await withInteraction(ownInteraction('messaging.daily-digest'), () =>
        this.work.run((tx) => this.next(tx)),
      )
    );
  }

  /** @returns false if none is due */
  private async next(tx: Tx): Promise<boolean> {
    const accountId = await claimDigest(tx)
    if (!accountId) return false
    const counts = await takeDigest(tx, accountId)
    const count = Object.values(counts).reduce((sum, one) => sum + one, 0)
    if (count === 0) return true
    const emailId = newId()
    tx.publish(messagingEvents.digestQueued, { accountId, emailId, count })
    await queueEmails(tx, [{ id: emailId, kind: 'daily_digest', accountId }], { counts })
    return true
  }
}
