import { consumersOf } from '@sih/contracts'
import type { ServiceName } from '@sih/kernel'
import type { DataSource } from 'typeorm'
import type { JournalBatch } from '../batch.js'

interface BatchRow {
  first: string
  last: string
  previous: Buffer
  head: Buffer
  body: string
}

/** Reads the sealed journal and keeps the consumers' receipts. */
export class JournalStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly source: ServiceName,
  ) {}

  async head(): Promise<{ number: number; hash: Buffer }> {
    const [row] = await this.dataSource.query<{ number: string; hash: Buffer }[]>(
      'select number, hash from journal_head',
    )
    return { number: Number(row!.number), hash: row!.hash }
  }

  /** The batches after a number, oldest first. */
  async after(number: number, limit: number): Promise<JournalBatch[]> {
    const rows = await this.dataSource.query<BatchRow[]>(
      'select first, last, previous, head, body from journal where first > $1 order by first limit $2',
      [number, limit],
    )
    return rows.map(({ first, last, previous, head, body }) => ({
      source: this.source,
      first: Number(first),
      last: Number(last),
      previous,
      head,
      lines: body.split('\n'),
    }))
  }

  /** The head of the chain at the end of a batch; undefined if no batch ends there. */
  async headAt(number: number): Promise<Buffer | undefined> {
    const [row] = await this.dataSource.query<{ head: Buffer }[]>(
      'select head from journal where last = $1',
      [number],
    )
    return row?.head
  }

  async expectReceipts(): Promise<void> {
    await this.dataSource.query(
      'insert into journal_receipt (consumer) select unnest($1::text[]) on conflict do nothing',
      [consumersOf(this.source)],
    )
  }

  /**
   * Takes a receipt. A lower number than before is believed too: a consumer that starts anew from an earlier place is sent
   * everything from there, and one that has only been overtaken by its own later receipt is sent a batch too many at worst.
   */
  async receive(consumer: string, number: number): Promise<void> {
    await this.dataSource.query(
      `update journal_receipt set number = $2, progressed_at = case when number < $2 then now() else progressed_at end
       where consumer = $1 and number <> $2`,
      [consumer, number],
    )
  }

  /** Consumers that have not confirmed what is older than `patience` milliseconds. Each is claimed by one process at a time. */
  async claimLate(patience: number): Promise<{ consumer: string; number: number }[]> {
    const [rows] = await this.dataSource.query<[{ consumer: string; number: string }[], number]>(
      `update journal_receipt receipt set republished_at = now()
       where number < (select number from journal_head)
         and greatest(progressed_at, republished_at, (
               select sealed_at from journal where first > receipt.number order by first limit 1
             )) < now() - $1 * interval '1 millisecond'
       returning consumer, number`,
      [patience],
    )
    return rows.map(({ consumer, number }) => ({ consumer, number: Number(number) }))
  }
}
