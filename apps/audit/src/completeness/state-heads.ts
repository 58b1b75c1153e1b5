import { auditEvents, sources, type HeadsStated, type StatedHead } from '@sih/contracts'
import { HeadAnnouncements } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { readLeaf } from '../log/leaf.js'
import { takeTurn } from '../log/take-turn.js'
import { sourceHeads, type Announced } from './source-heads.js'

/**
 * Writes into the log itself what the sources have announced and the log has reached, so that a verifier who has only an export
 * can tell which source's entries were changed, and between which numbers.
 */
@Injectable()
export class StateHeads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcements: HeadAnnouncements,
  ) {}

  /** Unless nothing is new since the last time, or that was less than `seconds` ago, or another replica is at it. */
  readonly run = (seconds: number): Promise<void> =>
    withInteraction(ownInteraction('audit.state-heads'), () =>
      this.work.run(async (tx) => {
        if (!(await takeTurn(tx, 'heads'))) return
        const stated = await newestStatement(tx, seconds)
        if (stated?.isRecent) return
        const heads = await this.reached(tx)
        if (heads.some((head) => isNews(head, stated?.heads ?? [])))
          tx.publish(auditEvents.headsStated, { heads })
      }),
    )

  private async reached(tx: Tx): Promise<HeadsStated['heads']> {
    const announced: Announced = new Map(
      sources.flatMap((source) => {
        const latest = this.announcements.latest(source)
        return latest && latest.number > 0 ? [[source, latest] as const] : []
      }),
    )
    const heads = await sourceHeads(tx, announced)
    return heads.flatMap(({ source, isReached }) => {
      const said = announced.get(source)
      return said && isReached ? [{ head: said.head.toString('hex'), number: said.number, source }] : []
    })
  }
}

/** A replica that has just started may have heard less than the one that stated last: that is nothing new. */
const isNews = ({ source, number }: StatedHead, before: StatedHead[]): boolean =>
  number > (before.find((head) => head.source === source)?.number ?? 0)

async function newestStatement(tx: Tx, seconds: number) {
  const [newest] = await tx.query<{ leaf: string; isRecent: boolean }>(
    `select leaf, logged_at > now() - make_interval(secs => $2) as "isRecent"
     from log_entry where type = $1 order by index desc limit 1`,
    [auditEvents.headsStated.type, seconds],
  )
  if (!newest) return undefined
  const { heads } = readLeaf(newest.leaf).event!.data as unknown as HeadsStated
  return { heads, isRecent: newest.isRecent }
}
