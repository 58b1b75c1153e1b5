import { TableCursor, quarantine, type JournalBatch, type JournalSink, type Position } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { countEvents } from './count-events.js'
import { addCounts } from './daily-counts.js'
import { countedSources } from './figures.js'
import { noteProgress } from './progress.js'

/** Counts whole batches: the cost of the database is per batch, not per event. Counts and cursor are committed together. */
@Injectable()
export class ProjectionSink implements JournalSink {
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
    for (const { index, line, reason } of unreadable) {
      await quarantine(tx, { source: batch.source, number: batch.first + index, line, reason })
    }
    await noteProgress(tx, batch)
  }
}
