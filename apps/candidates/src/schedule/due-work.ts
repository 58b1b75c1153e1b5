import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { expireExports } from '../export/expire-exports.js'
import { takeNextStep } from '../retention/take-next-step.js'
import { watchCandidates } from '../retention/watch-candidates.js'
import { forgetInvitation } from '../candidate-invitation/forget-invitation.js'
import { forgetUnconfirmed } from '../candidate/forget-unconfirmed.js'
import { CandidatesConfig } from '../config.js'
import { askFollowUp } from '../job-filling/ask-follow-up.js'
import { tellOfMatches } from '../saved-search/tell-of-matches.js'

/**
 * Carries out what is due by time alone, each in a transaction of its own. Any number of processes may: each claims what no
 * other is at, and one that dies leaves it due.
 */
@Injectable()
export class DueWork implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(DueWork.name)
  private readonly repeating: Repeating
  /** Each does one thing that is due; false if there is nothing. */
  private readonly due: ((tx: Tx) => Promise<boolean>)[]

  constructor(
    private readonly work: UnitOfWork,
    config: CandidatesConfig,
  ) {
    const every = config.DUE_WORK_SECONDS! * 1_000
    this.repeating = new Repeating(() => this.run(), { every, pause: Math.min(every, 1_000) })
    this.due = [
      forgetInvitation,
      (tx) => forgetUnconfirmed(tx, config.UNCONFIRMED_DAYS!),
      expireExports,
      watchCandidates,
      takeNextStep('in_use'),
      takeNextStep('warned'),
      takeNextStep('switched_off'),
      takeNextStep('erasure_warned'),
      takeNextStep('erasure_warned_again'),
      tellOfMatches,
      askFollowUp('6'),
      askFollowUp('12'),
    ]
  }

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  /** Does all that is due now. What fails stands in the way of its own kind alone, and is tried again. */
  async run(): Promise<void> {
    for (const next of this.due) {
      try {
        while (await this.inItsOwn(next));
      } catch (error) {
        this.logger.warn({ message: 'due work will be tried again', reason: String(error) })
      }
    }
  }

  private inItsOwn(next: (tx: Tx) => Promise<boolean>): Promise<boolean> {
    return withInteraction(ownInteraction('candidates.due-work'), () => this.work.run(next))
  }
}
