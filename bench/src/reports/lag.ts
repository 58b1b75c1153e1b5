import type { Stack } from '@sih/local-stack'
import { canonicalJson } from '@sih/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { atLeast, atMost, plain, quantile, type Figure } from '../figure.js'
import { happening } from './told-events.js'
import type { World } from './world.js'

/** Events a second. */
const rate = 500
const ticks = 10

interface Written {
  /** Of messaging’s outbox, by which it is numbered. */
  upTo: number
  at: number
}

/**
 * Messages are stated in the outbox of messaging, evenly, and go the way all events go: sealed, sent, counted. From the commit
 * of each until it is counted.
 */
export async function lag({ databases }: Stack, world: World, seconds: number): Promise<Figure[]> {
  const [messaging, reporting] = await Promise.all(
    [databases.messaging.ownerUrl, databases.reporting.ownerUrl].map(async (connectionString) => {
      const database = new pg.Client({ connectionString })
      await database.connect()
      return database
    }),
  )
  try {
    const waiting: Written[] = []
    const lags: number[] = []
    let over = false
    const watching = (async () => {
      while (!over || waiting.length > 0) {
        const counted = await countedUntil(reporting!)
        while (waiting.length > 0 && waiting[0]!.upTo <= counted) lags.push(Date.now() - waiting.shift()!.at)
        await delay(10)
      }
    })()
    const started = performance.now()
    for (let tick = 0; tick < seconds * ticks; tick += 1) {
      await delay(Math.max(0, started + (tick * 1_000) / ticks - performance.now()))
      waiting.push({ upTo: await state(messaging!, world), at: Date.now() })
    }
    const achieved = (rate * seconds) / ((performance.now() - started) / 1_000)
    over = true
    await watching
    return [
      atLeast(0.95 * rate, 'events stated a second, at least', achieved, '1/s'),
      plain('lag: p50', quantile(0.5, lags) / 1_000, 's'),
      atMost(2, 'lag: p99, at most', quantile(0.99, lags) / 1_000, 's'),
    ]
  } finally {
    await Promise.all([messaging!.end(), reporting!.end()])
  }
}

/** @returns how many events messaging has stated by then */
async function state(messaging: pg.Client, world: World): Promise<number> {
  const lines: string[] = []
  while (lines.length < rate / ticks) {
    const events = happening(world, Date.now()).filter(({ type }) => type.startsWith('evt.messaging.'))
    for (const event of events)
      lines.push(canonicalJson(event as unknown as Parameters<typeof canonicalJson>[0]))
  }
  await messaging.query('insert into outbox (body) select unnest($1::text[])', [lines])
  const { rows } = await messaging.query<{ stated: string }>(
    'select number + (select count(*) from outbox) as stated from journal_head',
  )
  return Number(rows[0]!.stated)
}

async function countedUntil(reporting: pg.Client): Promise<number> {
  const { rows } = await reporting.query<{ number: string }>(
    `select number from projection_progress where source = 'messaging'`,
  )
  return Number(rows[0]?.number ?? 0)
}
