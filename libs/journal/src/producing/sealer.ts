import { chainOf } from '@sih/merkle'
import type { ServiceName } from '@sih/kernel'
import type { DataSource, EntityManager } from 'typeorm'
import type { JournalBatch } from '../batch.js'

const eventsPerBatch = 1000
/** Well below the payload limit of NATS (1 MiB). */
const bytesPerBatch = 512 * 1024

/**
 * Gives the events in the outbox their numbers, without gaps, and moves them to the journal.
 * It takes rows that have no number yet, whatever their id: an id is given before the commit, so a transaction that commits
 * late has a low id, and a relay that remembered "up to id n" would skip it.
 */
export class Sealer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly source: ServiceName,
  ) {}

  /** The next batch, committed; null if nothing waits. Any number of processes may try: the head's row lock lets one through. */
  seal(): Promise<JournalBatch | null> {
    return this.dataSource.transaction(async (manager) => {
      const [head] = await manager.query<{ number: string; hash: Buffer }[]>(
        'select number, hash from journal_head for update',
      )
      const lines = await this.claim(manager)
      if (lines.length === 0) return null
      const first = Number(head!.number) + 1
      const batch: JournalBatch = {
        source: this.source,
        first,
        last: first + lines.length - 1,
        previous: head!.hash,
        head: chainOf(head!.hash, first, lines),
        lines,
      }
      await this.keep(manager, batch)
      return batch
    })
  }

  private async claim(manager: EntityManager): Promise<string[]> {
    const [rows] = await manager.query<[{ id: string; body: string }[], number]>(
      `delete from outbox where id in (
         select id from (
           select id, row_number() over w as n, sum(octet_length(body)) over w as bytes
           from (select id, body from outbox order by id limit $1) oldest window w as (order by id)
         ) sized where bytes <= $2 or n = 1
       ) returning id, body`,
      [eventsPerBatch, bytesPerBatch],
    )
    return rows.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id))).map(({ body }) => body)
  }

  private async keep(
    manager: EntityManager,
    { first, last, previous, head, lines }: JournalBatch,
  ): Promise<void> {
    await manager.query(
      'insert into journal (first, last, previous, head, body) values ($1, $2, $3, $4, $5)',
      [first, last, previous, head, lines.join('\n')],
    )
    await manager.query('update journal_head set number = $1, hash = $2', [last, head])
  }
}
