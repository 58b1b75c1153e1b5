import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { summariseNext } from './summarise-next.js'
import { summariseProgramme } from './summarise-programme.js'

/**
 * Looks whether a month has ended. Any number of processes share the work: an organisation, or somebody of the programme, is
 * marked in the transaction that tells them, so that each is told once, and those of a process that dies are still to be told.
 */
@Injectable()
export class MonthlySummaries implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating = new Repeating(() => this.run(), { every: 30_000, pause: 1_000 })

  constructor(private readonly work: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  async run(): Promise<void> {
    for (const step of [summariseNext, summariseProgramme]) {
      const next = () => this.work.run(step)
      while (await withInteraction(ownInteraction('messaging.monthly-summaries'), next));
    }
  }
}
