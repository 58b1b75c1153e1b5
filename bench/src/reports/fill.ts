import { subscriptions, type EventEnvelope } from '@sih/contracts'
import type { Client as Database } from 'pg'
import { happening } from './told-events.js'
import type { World } from './world.js'

const day = 86_400_000
/** So long ago the history begins. */
export const years = 2
const atOnce = 20_000
/** As many as a busy service seals at a time. */
const batchSize = 50

/** Behind everything that the services of the stack will number themselves. */
const numbers = new Map(subscriptions.reporting.map((source) => [source as string, 1_000_000_000]))

/** Writes so many interactions into the history of the reporting service, evenly over two years, and counts none of them. */
export async function fill(database: Database, world: World, interactions: number): Promise<number> {
  const begin = Date.now() - years * 365 * day
  let events = await write(database, world.known(begin))
  for (let done = 0; done < interactions; done += atOnce) {
    const here = Math.min(atOnce, interactions - done)
    const told = Array.from({ length: here }, (_, n) =>
      happening(world, begin + ((Date.now() - begin) * (done + n)) / interactions),
    )
    events += await write(database, told.flat())
    if ((done / atOnce) % 10 === 9) console.log(`${done + here} of ${interactions} interactions`)
  }
  return events
}

async function write(database: Database, events: EventEnvelope[]): Promise<number> {
  const rows = [...numbers.keys()].flatMap((source) =>
    batchesOf(
      source,
      events.filter(({ type }) => type.startsWith(`evt.${source}.`)).map((event) => JSON.stringify(event)),
    ),
  )
  await database.query(
    `insert into history (source, first, last, body)
     select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[])`,
    [0, 1, 2, 3].map((column) => rows.map((row) => row[column])),
  )
  return events.length
}

function batchesOf(source: string, lines: string[]): [string, number, number, string][] {
  const rows: [string, number, number, string][] = []
  for (let n = 0; n < lines.length; n += batchSize) {
    const own = lines.slice(n, n + batchSize)
    const first = numbers.get(source)!
    numbers.set(source, first + own.length)
    rows.push([source, first, first + own.length - 1, own.join('\n')])
  }
  return rows
}
