import { Repeating } from '@sih/journal'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { MakeSavedExports } from './make-saved-exports.js'

/** Every second, and one part after the other while something is to be made. */
@Injectable()
export class SavedExportSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly making = new Repeating(() => this.make(), { every: 1_000, pause: 10 })

  constructor(private readonly makeSavedExports: MakeSavedExports) {}

  onApplicationBootstrap(): void {
    this.making.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.making.stop()
  }

  private async make(): Promise<void> {
    if (await this.makeSavedExports.next()) this.making.nudge()
  }
}
