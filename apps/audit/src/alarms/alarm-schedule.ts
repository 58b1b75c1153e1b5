import { Repeating } from '@sih/journal'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { ScanLog } from './scan-log.js'
import { TellOfAlarms } from './tell-of-alarms.js'
import { WatchHeads } from './watch-heads.js'

/** Every two seconds, and one part of the log after the other while there is one that nobody has looked through. */
@Injectable()
export class AlarmSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly works: Repeating[]

  constructor(scanLog: ScanLog, watchHeads: WatchHeads, tellOfAlarms: TellOfAlarms) {
    const scanning: Repeating = new Repeating(
      async () => {
        if (await scanLog.next()) scanning.nudge()
      },
      { every: 2_000, pause: 500 },
    )
    this.works = [
      scanning,
      new Repeating(watchHeads.run, { every: 5_000, pause: 5_000 }),
      new Repeating(tellOfAlarms.run, { every: 2_000, pause: 2_000 }),
    ]
  }

  onApplicationBootstrap(): void {
    for (const work of this.works) work.start()
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.works.map((work) => work.stop()))
  }
}
