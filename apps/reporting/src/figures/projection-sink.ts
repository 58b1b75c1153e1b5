import { TableCursor, type JournalBatch, type JournalSink, type Position } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable, Logger } from '@nestjs/common'
import { countEvents, type Unreadable } from './count-events.js'
import { addCounts } from './daily-counts.js'
import { countedSources } from './figures.js'
import { noteProgress } from './progress.js'

/** Counts whole batches: the cost of the database is per batch, not per event. Counts and cursor are committed together. */
@Injectable()
export class ProjectionSink implements JournalSink {
  private readonly logger = new Logger(ProjectionSink.name)
  private readonly cursor = new TableCursor()

  position(tx: Tx, source: ServiceName): Promise<Position> {
    return this.cursor.position(tx, source)
  }

  async apply(tx: Tx, batch: JournalBatch): Promise<void> {
    if (countedSources.includes(batch.source)) await this.count(tx, batch)
    await this.cursor.advance(tx, batch)
  }

  private async count(tx: Tx, batch: JournalBatch): Promise<void> {
    const { counts, unreadable } = countEvents(batch.lines)
    await addCounts(tx, counts)
    for (const event of unreadable) await this.quarantine(tx, batch, event)
    await noteProgress(tx, batch)
  }

  /** What cannot be read is kept for a person to look at; it is not counted, and the events behind it do not have to wait. */
  private async quarantine(tx: Tx, { source, first }: JournalBatch, { index, line, reason }: Unreadable) {
    const number = first + index
    this.logger.error({ alarm: 'event-quarantined', source, number, reason })
    await tx.query(
      'insert into journal_quarantine (source, number, body, reason) values ($1, $2, $3, $4) on conflict do nothing',
      [source, number, line, reason],
    )
  }
}
