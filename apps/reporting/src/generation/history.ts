import type { EventEnvelope } from '@sih/contracts'
import type { JournalBatch } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

/** Keeps what was counted of a batch, so that a generation can be made anew without asking anybody. */
export async function remember(
  tx: Tx,
  { source, first, last }: JournalBatch,
  lines: string[],
): Promise<void> {
  if (lines.length === 0) return
  await tx.query(
    'insert into history (source, first, last, body) values ($1, $2, $3, $4) on conflict (source, first) do nothing',
    [source, first, last, lines.join('\n')],
  )
}

export interface Chapter {
  source: ServiceName
  /** The number of its last event. */
  last: number
  events: EventEnvelope[]
}

/** A batch of a quiet time may be one event. */
const batchesAtOnce = 200
const eventsAtOnce = 5_000

/** The next events of a source that this generation has not counted; undefined if there are none. */
export async function nextChapter(
  tx: Tx,
  generation: number,
  source: ServiceName,
): Promise<Chapter | undefined> {
  // At least one batch, however many events it has.
  const rows = await tx.query<{ last: string; body: string }>(
    `select last, body
     from (select first, last, body, sum(last - first + 1) over (order by first) as events
           from history
           where source = $1 and first > coalesce(
             (select number from generation_position where generation = $2 and source = $1), 0)
           order by first limit $3) as next
     where events <= greatest($4, last - first + 1)
     order by first`,
    [source, generation, batchesAtOnce, eventsAtOnce],
  )
  const events = rows.flatMap(({ body }) => body.split('\n').map((line) => JSON.parse(line) as EventEnvelope))
  return events.length === 0 ? undefined : { source, last: Number(rows.at(-1)!.last), events }
}

export const noteChapter = (tx: Tx, generation: number, { source, last }: Chapter) =>
  tx.query(
    `insert into generation_position (generation, source, number) values ($1, $2, $3)
     on conflict (generation, source) do update set number = excluded.number`,
    [generation, source, last],
  )
