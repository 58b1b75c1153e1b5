import { startStack, type Stack } from '@sih/local-stack'
import { Logger } from '@nestjs/common'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { Client } from '../client.js'
import { atLeast, atMost, plain, quantile, type Figure } from '../figure.js'
import { Interactions } from './interactions.js'
import { verification } from './verification.js'

const entries = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const atOnce = Number(process.env['BENCH_WRITERS'] ?? 64)
const even = Number(process.env['BENCH_RATE'] ?? 500)
const times = Number(process.env['BENCH_TIMES'] ?? 200)

/** The audit log from the commit of an interaction to the verdict on a million of them, with everything else running. */
export async function run(): Promise<Figure[]> {
  // Our own part as a source would tell of every batch that it sends again.
  Logger.overrideLogger(['error'])
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  const log = new pg.Client({ connectionString: stack.databases.audit.url })
  await log.connect()
  const interactions = await Interactions.of(stack)
  try {
    return [
      ...(await sustained(interactions, log)),
      ...(await toCheckpoint(interactions, log)),
      ...(await asked(stack, interactions, log)),
      ...(await verification(stack, await auditor(stack))),
    ]
  } finally {
    await interactions.stop()
    await log.end()
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const auditor = (stack: Stack): Promise<Client> =>
  Client.signIn(
    stack.apiUrl,
    stack.signIns.find(({ role }) => role === 'auditor')!,
  )

const sizeOf = async (log: pg.Client): Promise<number> =>
  Number((await log.query<{ size: string }>('select max(size) as size from log_batch')).rows[0]!.size)

/** Until all of them are in the log: what is merely committed at the end does not count. */
async function sustained(interactions: Interactions, log: pg.Client): Promise<Figure[]> {
  const before = await sizeOf(log)
  console.log(`Committing ${entries} interactions …`)
  const started = performance.now()
  await interactions.many(entries, atOnce, (done) => console.log(`  ${done} committed`))
  const committed = (performance.now() - started) / 1_000
  while ((await sizeOf(log)) < before + entries) await delay(50)
  const logged = (performance.now() - started) / 1_000
  return [
    plain('interactions', entries, 'interactions'),
    plain('committed', entries / committed, 'a second'),
    atLeast(1_500, 'audited interactions', entries / logged, 'a second'),
  ]
}

/** At an even rate: from the commit to the first signed checkpoint that has it. */
async function toCheckpoint(interactions: Interactions, log: pg.Client): Promise<Figure[]> {
  interactions.committedAt.clear()
  const started = performance.now()
  for (let n = 0; n < even * 20; n += 1) {
    const due = started + (n * 1_000) / even
    if (due > performance.now()) await delay(due - performance.now())
    void interactions.one()
  }
  await delay(5_000)
  const ids = [...interactions.committedAt.keys()]
  const { rows } = await log.query<{ id: string; signed: Date }>(
    `select correlation_id as id, (select made_at from checkpoint where size > entry.index order by size limit 1) as signed
     from log_entry as entry where correlation_id = any($1)`,
    [ids],
  )
  const missing = ids.length - rows.filter(({ signed }) => signed).length
  const waited = rows.map(({ id, signed }) => signed.getTime() - interactions.committedAt.get(id)!)
  return [
    plain('interactions a second while looked at', even, 'a second'),
    atMost(0, 'of them never signed, at most', missing, 'interactions'),
    atMost(2_000, 'from commit to signed checkpoint: p99, at most', quantile(0.99, waited), 'ms'),
  ]
}

async function asked(stack: Stack, interactions: Interactions, log: pg.Client): Promise<Figure[]> {
  const client = await auditor(stack)
  const size = await sizeOf(log)
  const { people, organisations, candidates } = interactions
  const { rows } = await log.query<{ at: Date; id: string }>(
    'select occurred_at as at, correlation_id as id from log_entry where index = $1',
    [size >> 1],
  )
  const at = rows[0]!.at.getTime()
  const period = `from=${new Date(at - 60_000).toISOString()}&to=${new Date(at + 60_000).toISOString()}`
  const searches: [name: string, queryOf: (n: number) => string][] = [
    ['actor', (n) => `actor=${people[n % people.length]}`],
    ['person', (n) => `subject=${candidates[n % candidates.length]}`],
    ['organisation', (n) => `organisation=${organisations[n % organisations.length]}`],
    ['action', () => 'action=evt.candidates.profile-opened.v1'],
    ['outcome', () => 'outcome=refused'],
    ['time', () => period],
    ['correlation', () => `correlationId=${rows[0]!.id}`],
    ['organisation and time', (n) => `organisation=${organisations[n % organisations.length]}&${period}`],
    ['actor and person', (n) => `actor=${people[n % 500]}&subject=${candidates[n % 5_000]}`],
  ]
  const figures = [plain('entries in the log', size, 'entries')]
  for (const [name, queryOf] of searches) {
    const taken = await timed(times, (n) => client.get(`/audit/entries?limit=25&${queryOf(n)}`))
    figures.push(atMost(100, `search by ${name}: p99, at most`, quantile(0.99, taken), 'ms'))
  }
  return [...figures, ...(await proofs(client))]
}

async function proofs(client: Client): Promise<Figure[]> {
  const { checkpoint } = await client.get<{ checkpoint: string }>('/audit/checkpoint')
  const size = Number(checkpoint.split('\n')[1])
  const bytes: number[] = []
  const taken = await timed(times, async (n) => {
    const index = (n * 7_919) % size
    const { hashes } = await client.get<{ hashes: string[] }>(
      `/audit/proofs/inclusion?index=${index}&size=${size}`,
    )
    bytes.push(hashes.length * 32)
  })
  return [
    atMost(640, 'bytes of an inclusion proof, at most', Math.max(...bytes), 'bytes'),
    plain('inclusion proof, whole request: p50', quantile(0.5, taken), 'ms'),
    plain('inclusion proof, whole request: p99', quantile(0.99, taken), 'ms'),
  ]
}

async function timed(count: number, ask: (n: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let n = -10; n < count; n += 1) {
    const started = performance.now()
    await ask(Math.abs(n))
    if (n >= 0) taken.push(performance.now() - started)
  }
  return taken
}
