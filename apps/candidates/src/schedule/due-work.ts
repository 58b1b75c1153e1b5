import { Repeating } from '@sih/journal'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { CandidatesConfig } from '../config.js'
import { ExpireExports } from '../export/expire-exports.js'

/**
 * Carries out what is due by time alone. What is due follows from rows, which are claimed: any number of processes may do so,
 * and what one that dies has not committed is due still.
 */
@Injectable()
export class DueWork implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating: Repeating

  constructor(
    private readonly expireExports: ExpireExports,
    config: CandidatesConfig,
  ) {
    const every = config.DUE_WORK_SECONDS * 1_000
    this.repeating = new Repeating(() => this.run(), { every, pause: every })
  }

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  /** Does all that is due now. */
  async run(): Promise<void> {
    while (await this.expireExports.run());
  }
}
