import { chainGenesis } from '@sih/merkle'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { JournalBatch } from '../batch.js'
import type { Position } from './journal-sink.js'

/** The position of each source in the table journal_cursor, whose row lock puts the batches of a source in order. */
export class TableCursor {
  async position(tx: Tx, source: ServiceName): Promise<Position> {
    await tx.query(
      'insert into journal_cursor (source, number, head) values ($1, 0, $2) on conflict do nothing',
      [source, chainGenesis],
    )
    const [row] = await tx.query<{ number: string; head: Buffer }>(
      'select number, head from journal_cursor where source = $1 for update',
      [source],
    )
    return { number: Number(row!.number), head: row!.head }
  }

  async advance(tx: Tx, { source, last, head }: JournalBatch): Promise<void> {
    await tx.query('update journal_cursor set number = $2, head = $3 where source = $1', [source, last, head])
  }
}
