import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { dropStep } from './drop-step.js'
import { rebuildStep } from './rebuild-step.js'

/** Makes a generation anew when that was asked for, and drops those that were replaced, in small transactions. */
@Injectable()
export class Rebuild implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating = new Repeating(() => this.run(), { every: 5_000, pause: 100 })
  private stopped = false

  constructor(private readonly work: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true
    await this.repeating.stop()
  }

  nudge(): void {
    this.repeating.nudge()
  }

  async run(): Promise<void> {
    for (const step of [rebuildStep, dropStep]) while (!this.stopped && (await this.inItsOwn(step)));
  }

  private inItsOwn(step: (tx: Tx) => Promise<boolean>): Promise<boolean> {
    return withInteraction(ownInteraction('reporting.rebuild'), () => this.work.run(step))
  }
}
