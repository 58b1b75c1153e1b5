import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { escalateResponses } from './escalate-responses.js'
import { followAccess } from './follow-access.js'
import { remindOrganisation } from './remind-organisation.js'

/** In this order: who has lost access is neither reminded nor escalated. */
const steps: ((tx: Tx) => Promise<boolean>)[] = [followAccess, remindOrganisation, escalateResponses]

/**
 * What is due by time alone. Any number of processes share it: each claims what no other is at, and the mark that it is done
 * commits with its effects, so that nobody is reminded twice and a process that dies leaves it due.
 */
@Injectable()
export class ResponseClock implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ResponseClock.name)
  private readonly repeating = new Repeating(() => this.run(), { every: 2_000, pause: 2_000 })

  constructor(private readonly work: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  /** What fails stands in the way of its own kind alone, and is tried again. */
  async run(): Promise<void> {
    for (const step of steps) {
      try {
        while (await this.inItsOwn(step));
      } catch (error) {
        this.logger.warn({ message: 'due responses will be tried again', reason: String(error) })
      }
    }
  }

  private inItsOwn(step: (tx: Tx) => Promise<boolean>): Promise<boolean> {
    return withInteraction(ownInteraction('messaging.response-clock'), () => this.work.run(step))
  }
}
