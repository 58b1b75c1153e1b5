import { auditEvents, sources, type Completeness } from '@sih/contracts'
import { HeadAnnouncements } from '@sih/journal'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { setTimeout as delay } from 'node:timers/promises'
import { completenessView } from './completeness.view.js'
import { sourceHeads, type Announced } from './source-heads.js'

/** What a source has announced is on its way: it has three seconds to arrive. */
const looks = 15
const pause = 200

/** Whether what the sources have announced by now is in the log. */
@Injectable()
export class MeasureCompleteness {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcements: HeadAnnouncements,
  ) {}

  readonly run = async (): Promise<Completeness> => {
    const announced: Announced = new Map(
      sources.flatMap((source) => {
        const latest = this.announcements.latest(source)
        return latest ? [[source, latest] as const] : []
      }),
    )
    await this.letArrive(announced)
    return this.work.read(async (tx) => {
      const heads = await sourceHeads(tx, announced)
      tx.publish(auditEvents.logRead, { what: 'completeness' })
      return completenessView(heads, announced, tx.now())
    })
  }

  private async letArrive(announced: Announced): Promise<void> {
    for (let look = 0; look < looks; look += 1) {
      const heads = await this.work.read((tx) => sourceHeads(tx, announced))
      if (heads.every(({ source, isReached }) => isReached || !announced.has(source))) return
      await delay(pause)
    }
  }
}
