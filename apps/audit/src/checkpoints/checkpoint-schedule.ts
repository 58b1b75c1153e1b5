import { Repeating } from '@sih/journal'
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { RaiseAlarm } from '../alarms/raise-alarm.js'
import { HistoryChanged, MakeCheckpoint } from './make-checkpoint.js'

/** Every second. Appending goes on without checkpoints, but nobody is shown what contradicts an earlier one. */
@Injectable()
export class CheckpointSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(CheckpointSchedule.name)
  private readonly making = new Repeating(() => this.make(), { every: 1_000, pause: 1_000 })

  constructor(
    private readonly makeCheckpoint: MakeCheckpoint,
    private readonly raiseAlarm: RaiseAlarm,
  ) {}

  onApplicationBootstrap(): void {
    this.making.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.making.stop()
  }

  private async make(): Promise<void> {
    try {
      await this.makeCheckpoint.run()
    } catch (error) {
      if (!(error instanceof HistoryChanged)) throw error
      this.logger.fatal({ alarm: 'history-changed', reason: error.message })
      const occasion = String(error.signed)
      await this.raiseAlarm.run({ kind: 'fork', subject: 'log', occasion, count: 1 })
    }
  }
}
