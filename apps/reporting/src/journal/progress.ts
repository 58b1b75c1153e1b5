import { HeadAnnouncements, textMember, type JournalBatch } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { countedSources } from '../fact/readings.js'

/** Milliseconds an event may take from being stated to being numbered: its transaction's end and the sealing. */
const sealingTime = 5_000

interface Counted {
  source: ServiceName
  number: string
  counted_until: Date
}

/** Notes how far a batch brings the counts, in the batch's transaction. */
export async function noteProgress(tx: Tx, { source, last, lines }: JournalBatch): Promise<void> {
  await tx.query(
    `insert into projection_progress (source, number, counted_until) values ($1, $2, $3)
     on conflict (source) do update set number = excluded.number, counted_until = excluded.counted_until`,
    [source, last, momentOf(lines.at(-1)!)],
  )
}

/** 1970 for a line that does not say it: better no promise than no progress. */
function momentOf(line: string): Date {
  const moment = Date.parse(textMember(line, 'occurredAt') ?? '')
  return new Date(Number.isNaN(moment) ? 0 : moment)
}

/** Knows how current the figures are. */
@Injectable()
export class Progress {
  constructor(private readonly heads: HeadAnnouncements) {}

  /**
   * Everything that happened before this moment is counted. For a source whose events are all counted, that is when it last
   * said how many there are; for one that is ahead of the counts, when its last counted event happened. The oldest of the
   * sources decides; before anything was heard of a source, nothing can be promised, and it is 1970.
   */
  async asOf(tx: Tx): Promise<Date> {
    const counted = await tx.query<Counted>('select source, number, counted_until from projection_progress')
    const moments = countedSources.map((source) =>
      this.completeUntil(
        source,
        counted.find((row) => row.source === source),
      ),
    )
    return new Date(Math.min(tx.now().getTime(), Math.max(0, Math.min(...moments) - sealingTime)))
  }

  private completeUntil(source: ServiceName, counted: Counted | undefined): number {
    const head = this.heads.latest(source)
    const countedUntil = counted?.counted_until.getTime() ?? 0
    const allCounted = head !== undefined && Number(counted?.number ?? 0) >= head.number
    return allCounted ? Math.max(countedUntil, head.at.getTime()) : countedUntil
  }
}
