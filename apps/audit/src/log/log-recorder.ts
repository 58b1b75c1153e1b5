import { chainOf } from '@sih/merkle'
import type { Recorder, Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { appendBatch } from './append-batch.js'
import { lockLog, sourcePosition } from './log-state.js'

/** What auditors do goes straight into the log they do it to, before they are answered, as a source of its own. */
@Injectable()
export class LogRecorder implements Recorder {
  async record(tx: Tx): Promise<void> {
    if (tx.commands.length > 0) throw new Error('The audit service asks no other service to do anything')
    if (tx.events.length === 0) return
    await tx.atomically(() => this.append(tx))
  }

  committed(): void {
    // Nothing has to travel: it is where it belongs.
  }

  private async append(tx: Tx): Promise<void> {
    await lockLog(tx)
    const { number, head: previous } = await sourcePosition(tx, 'audit')
    const first = number + 1
    await appendBatch(tx, {
      source: 'audit',
      first,
      last: number + tx.events.length,
      previous,
      head: chainOf(previous, first, tx.events),
      lines: tx.events,
    })
  }
}
