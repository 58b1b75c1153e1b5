import type { JournalBatch, JournalSink, Position } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { appendBatch } from './append-batch.js'
import { lockLog, sourcePosition } from './log-state.js'

/** The journals of all other services go into the log. */
@Injectable()
export class LogSink implements JournalSink {
  async position(tx: Tx, source: ServiceName): Promise<Position> {
    await lockLog(tx)
    return sourcePosition(tx, source)
  }

  apply(tx: Tx, batch: JournalBatch): Promise<void> {
    return appendBatch(tx, batch)
  }
}
