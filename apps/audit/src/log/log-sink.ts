import type { JournalBatch, JournalSink, Position } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { RaiseAlarm } from '../alarms/raise-alarm.js'
import { appendBatch } from './append-batch.js'
import { lockLog, sourcePosition } from './log-state.js'

/** The journals of all other services go into the log. */
@Injectable()
export class LogSink implements JournalSink {
  private readonly raiseAlarm: RaiseAlarm

  constructor(work: UnitOfWork) {
    this.raiseAlarm = new RaiseAlarm(work)
  }

  async position(tx: Tx, source: ServiceName): Promise<Position> {
    await lockLog(tx)
    return sourcePosition(tx, source)
  }

  apply(tx: Tx, batch: JournalBatch): Promise<void> {
    return appendBatch(tx, batch)
  }

  forked(source: ServiceName, number: number): Promise<void> {
    return this.raiseAlarm.run({ kind: 'fork', subject: source, occasion: String(number), count: 1 })
  }
}
