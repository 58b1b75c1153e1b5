import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { JournalBatch } from '../batch.js'

export interface Position {
  number: number
  head: Buffer
}

/** What a service does with the batches of the sources it has subscribed to. */
export interface JournalSink {
  /** Inside tx: locks, and returns how far this source has been consumed. */
  position(tx: Tx, source: ServiceName): Promise<Position>
  /** Applies a batch that directly continues the position, and advances it, in the same transaction. */
  apply(tx: Tx, batch: JournalBatch): Promise<void>
  /** Outside of tx: this source does not continue what has been consumed of it up to this number. */
  forked?(source: ServiceName, number: number): Promise<void>
}

export const JOURNAL_SINK = Symbol('JournalSink')
