import { sources } from '@sih/contracts'
import { HeadAnnouncements, type Announcement } from '@sih/journal'
import { ownInteraction, withInteraction, type ServiceName } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { sourceHeads, type SourceHead } from '../completeness/source-heads.js'
import { AuditConfig } from '../config.js'
import { raiseAlarm } from './raise-alarm.js'

/** A source of which the log does not have what it has announced. */
interface Behind {
  announced: Announcement
  /** How far the log had it, and since when: what still comes is no gap. */
  entries: number
  since: Date
}

/** Compares what the sources announce with what has come. What this process remembers only delays it by its own start. */
@Injectable()
export class WatchHeads {
  private readonly behind = new Map<ServiceName, Behind>()

  constructor(
    private readonly work: UnitOfWork,
    private readonly announcements: HeadAnnouncements,
    private readonly config: AuditConfig,
  ) {}

  readonly run = (): Promise<void> =>
    withInteraction(ownInteraction('audit.watch-heads'), () =>
      this.work.run(async (tx) => {
        const announced = this.toReach()
        for (const head of await sourceHeads(tx, announced)) {
          const said = announced.get(head.source)
          if (said) await this.compare(tx, head, said)
        }
      }),
    )

  /** What was announced first and has not been reached; else the newest. */
  private toReach(): Map<ServiceName, Announcement> {
    return new Map(
      sources.flatMap((source) => {
        const announced = this.behind.get(source)?.announced ?? this.announcements.latest(source)
        return announced ? [[source, announced] as const] : []
      }),
    )
  }

  private async compare(tx: Tx, { source, entries, isReached }: SourceHead, announced: Announcement) {
    if (isReached) {
      this.behind.delete(source)
      return
    }
    const before = this.behind.get(source)
    const stands = before?.entries === entries ? before : { announced, entries, since: tx.now() }
    this.behind.set(source, stands)
    if (tx.now().getTime() - stands.since.getTime() < this.config.ALARM_GAP_SECONDS * 1000) return
    const count = announced.number - entries
    if (count <= 0) {
      const occasion = String(announced.number)
      await raiseAlarm(tx, { kind: 'fork', subject: source, occasion, count: 1 })
    } else if (!(await hasOpenGap(tx, source))) {
      await raiseAlarm(tx, { kind: 'gap', subject: source, occasion: String(entries + 1), count })
    }
  }
}

/** One at a time: what comes bit by bit is no new gap each time that it halts. */
async function hasOpenGap(tx: Tx, source: ServiceName): Promise<boolean> {
  const open = await tx.query(
    `select from alarm where kind = 'gap' and subject = $1
     and not exists (select from alarm_acknowledgement where alarm_id = id) limit 1`,
    [source],
  )
  return open.length > 0
}
