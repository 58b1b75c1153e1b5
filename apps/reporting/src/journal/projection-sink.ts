import type { EventEnvelope } from '@sih/contracts'
import {
  TableCursor,
  quarantine,
  textMember,
  type JournalBatch,
  type JournalSink,
  type Position,
} from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { project } from '../fact/project.js'
import { countedSources, readings } from '../fact/readings.js'
import { holdActive } from '../generation/generations.js'
import { remember } from '../generation/history.js'
import { noteProgress } from './progress.js'

interface Line {
  number: number
  line: string
  event: EventEnvelope | null
}

/** Counts whole batches: the cost of the database is per batch, not per event. Facts and cursor are committed together. */
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
    const lines = linesThatCount(batch)
    if (lines.length > 0) await this.countLines(tx, batch, lines)
    await noteProgress(tx, batch)
  }

  private async countLines(tx: Tx, batch: JournalBatch, lines: Line[]): Promise<void> {
    const generation = await holdActive(tx)
    const readable = lines.filter(({ event }) => event !== null)
    const verdicts = await project(
      tx,
      generation,
      readable.map(({ event }) => event!),
    )
    const reasons = new Map(readable.map(({ number }, n) => [number, verdicts[n]!]))
    for (const { number, line } of lines) {
      const reason = reasons.has(number) ? reasons.get(number)! : 'No event that can be read'
      if (reason !== null) await quarantine(tx, { source: batch.source, number, line, reason })
    }
    await remember(
      tx,
      batch,
      readable.filter(({ number }) => reasons.get(number) === null).map(({ line }) => line),
    )
  }
}

/** Most events count for nothing, so only those that may are parsed. */
const linesThatCount = ({ first, lines }: JournalBatch): Line[] =>
  lines.flatMap((line, n) =>
    readings.has(textMember(line, 'type') ?? '') ? [{ number: first + n, line, event: parsed(line) }] : [],
  )

function parsed(line: string): EventEnvelope | null {
  try {
    const event = JSON.parse(line) as EventEnvelope
    return Number.isNaN(Date.parse(event.occurredAt)) ? null : event
  } catch {
    return null
  }
}
