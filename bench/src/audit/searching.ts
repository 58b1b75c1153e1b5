import type { Stack } from '@sih/local-stack'
import type { Client } from '../client.js'
import { atMost, plain, quantile, type Figure } from '../figure.js'
import { keptInService } from '../in-service.js'
import type { Interactions } from './interactions.js'
import type { LogReader } from './log-reader.js'

const times = Number(process.env['BENCH_TIMES'] ?? 100)
const limit = 25

type Search = (n: number) => string

async function searchesOf({ people, organisations, candidates }: Interactions, log: LogReader) {
  const middle = (await log.size()) >> 1
  const [entry] = await log.rows<{ at: Date; id: string }>(
    'select occurred_at as at, correlation_id as id from log_entry where index = $1',
    [middle],
  )
  const at = entry!.at.getTime()
  const period = `from=${new Date(at - 60_000).toISOString()}&to=${new Date(at + 60_000).toISOString()}`
  const of = (name: string, ids: string[]) => (n: number) => `${name}=${ids[n % ids.length]}`
  const [actor, person, organisation] = [
    of('actor', people),
    of('subject', candidates),
    of('organisation', organisations),
  ]
  const opened = 'action=evt.candidates.profile-opened.v1'
  const searches: [name: string, search: Search][] = [
    ['nothing', () => ''],
    ['actor', actor],
    ['person', person],
    ['organisation', organisation],
    ['action', () => opened],
    ['outcome', () => 'outcome=refused'],
    ['time', () => period],
    ['correlation', () => `correlationId=${entry!.id}`],
    ['organisation and time', (n) => `${organisation(n)}&${period}`],
    ['actor and person', (n) => `${actor(n)}&${person(n)}`],
    ['organisation and person', (n) => `${organisation(n)}&${person(n)}`],
    ['actor and refused', (n) => `${actor(n)}&outcome=refused`],
    ['action, organisation and time', (n) => `${opened}&${organisation(n)}&${period}`],
  ]
  return searches
}

/** The first page of each search, and the hundredth or the last, one question after the other. */
export async function searching(
  stack: Stack,
  client: Client,
  interactions: Interactions,
  log: LogReader,
): Promise<Figure[]> {
  const figures = [plain('entries in the log', await log.size(), 'entries')]
  const promised = { instance: 'audit', operation: 'audit.v1.search-entries', seconds: 0.1 }
  const [each, kept] = await keptInService(stack, promised, async () => {
    const each: Figure[] = []
    for (const [name, search] of await searchesOf(interactions, log)) {
      console.log(`Searching by ${name} …`)
      const first = await timed(times, (n) => client.get(`/audit/entries?limit=${limit}&${search(n)}`))
      const { page, cursor } = await hundredth(client, search(0))
      const query = `/audit/entries?limit=${limit}&${search(0)}${cursor ? `&cursor=${cursor}` : ''}`
      const later = await timed(times, () => client.get(query))
      each.push(
        atMost(100, `search by ${name}: p99, at most`, quantile(0.99, first), 'ms'),
        atMost(100, `search by ${name}, page ${page}: p99, at most`, quantile(0.99, later), 'ms'),
      )
    }
    return each
  })
  return [...figures, kept, ...each]
}

/** The cursor of the hundredth page, or of the last one if there are fewer. */
async function hundredth(client: Client, search: string): Promise<{ page: number; cursor: string | null }> {
  let at: { page: number; cursor: string | null } = { page: 1, cursor: null }
  while (at.page < 100) {
    const cursor = at.cursor ? `&cursor=${at.cursor}` : ''
    const { nextCursor } = await client.get<{ nextCursor: string | null }>(
      `/audit/entries?limit=${limit}&${search}${cursor}`,
    )
    if (!nextCursor) return at
    at = { page: at.page + 1, cursor: nextCursor }
  }
  return at
}

export async function timed(count: number, ask: (n: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let n = -5; n < count; n += 1) {
    const started = performance.now()
    await ask(Math.abs(n))
    if (n >= 0) taken.push(performance.now() - started)
  }
  return taken
}
