import { Repeating } from '@sih/journal'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { StateHeads } from './state-heads.js'

/** Seconds: what was changed later is named as one of the entries of so long a time. */
const between = 60

@Injectable()
export class HeadsSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stating: Repeating

  constructor(stateHeads: StateHeads) {
    this.stating = new Repeating(() => stateHeads.run(between), { every: 10_000, pause: 10_000 })
  }

  onApplicationBootstrap(): void {
    this.stating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.stating.stop()
  }
}
