import { consumersOf } from '@sih/contracts'
import type { ServiceName } from '@sih/kernel'
import type { DataSource } from 'typeorm'
import type { JournalBatch } from '../batch.js'

/** What is sent again at once, at most. */
export const batchesAtOnce = 20
/** So long may a receipt take before its events are sent again. */
const patience = `interval '3 seconds'`
/** So long may a batch come after one that it comes before: another process publishes it. */
const patienceWithGap = `interval '1 second'`
const longestPatience = `interval '15 seconds'`

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

  /**
   * Whether a consumer that has just been heard from is to be sent again what it has not confirmed. What was sent is given time to
   * arrive, twice as long each time that nothing has come of it: whoever is slow must not be buried under repeats. What is sent to one
   * comes to all, so it is claimed for all who need some of it, by one process.
   * @param gap a later batch has come to it without the one before: then it is not waited for as long
   */
  async claimRepeat(consumer: string, gap: boolean): Promise<boolean> {
    const [, claimed] = await this.dataSource.query<[unknown[], number]>(
      `with asking as (
         select number from journal_receipt receipt
         where consumer = $1 and number < (select number from journal_head)
           and greatest(progressed_at, (
                 select sealed_at from journal where first > receipt.number order by first limit 1
               )) < now() - case when $2 then ${patienceWithGap} else ${patience} end
           and (republished_at is null or now() - republished_at
                 > least(${longestPatience}, greatest(${patience}, republished_at - progressed_at)))
         for update
       )
       update journal_receipt receipt set republished_at = now() from asking
       where receipt.number >= asking.number and receipt.number < (
         select max(last) from (
           select last from journal where first > asking.number order by first limit ${batchesAtOnce}
         ) sent)`,
      [consumer, gap],
    )
    return claimed > 0
  }
}
