import { startStack, type Stack } from '@sih/local-stack'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from '../client.js'
import { atMost, median, plain, quantile, type Figure } from '../figure.js'
import { keptInService } from '../in-service.js'
import { fill } from './fill.js'

const threads = Number(process.env['BENCH_THREADS'] ?? 50_000)
const times = Number(process.env['BENCH_TIMES'] ?? 300)
const many = Number(process.env['BENCH_RECIPIENTS'] ?? 1_000)

interface Bulk {
  id: string
  waiting: number
  sent: number
}

/** The inbox of an organisation with very many conversations, and a message to very many candidates, through the gateway. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  try {
    const signIn = stack.signIns.find(({ role }) => role === 'organisation_admin')!
    const first = await Client.signIn(stack.apiUrl, signIn)
    console.log(`Writing ${threads} conversations …`)
    const others = await fill(stack, first.organisationId!, { threads, others: many })
    const client = await Client.signIn(stack.apiUrl, signIn)
    return [...(await reading(stack, client)), ...(await messagingMany(client, others))]
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** What is asked for, and in how many milliseconds at most 99 of 100 have to be answered. */
const questions: [name: string, target: number, paths: string[]][] = [
  ['first page of the inbox, unread first', 50, ['/threads?limit=25']],
  ['unanswered', 50, ['/threads?limit=25&folder=unanswered']],
  ['counts', 50, ['/threads/counts']],
  [
    'search for a name',
    100,
    ['/threads?search=okafor77', '/threads?search=zoe%20hughes', '/threads?search=sian'],
  ],
  [
    'search for words most have',
    100,
    ['/threads?search=nurse', '/threads?search=insight%20day', '/threads?search=re'],
  ],
  ['search for what none has', 100, ['/threads?search=submarine']],
]

async function reading(stack: Stack, client: Client): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, target, paths] of questions) {
    const operation = paths[0]!.includes('/counts')
      ? 'messaging.v1.count-threads'
      : 'messaging.v1.list-threads'
    const promised = { instance: 'messaging', operation, seconds: target / 1_000 }
    const [taken, kept] = await keptInService(stack, promised, () => asked(client, paths))
    figures.push(
      plain(`${name} through the gateway: p50`, median(taken), 'ms'),
      plain(`${name} through the gateway: p99`, quantile(0.99, taken), 'ms'),
      { ...kept, name: `${name}: ${kept.name}` },
    )
  }
  return figures
}

/** Milliseconds. */
async function asked(client: Client, paths: string[]): Promise<number[]> {
  const taken: number[] = []
  for (let n = -20; n < times; n += 1) {
    const started = performance.now()
    await client.get(paths[Math.abs(n) % paths.length]!)
    if (n >= 0) taken.push(performance.now() - started)
  }
  return taken
}

async function messagingMany(client: Client, candidateIds: string[]): Promise<Figure[]> {
  const started = performance.now()
  const body = 'Dear {{firstName}}, would an insight day interest you?'
  let bulk = await client.send<Bulk>('POST', '/bulk-messages', { json: { candidateIds, body } })
  const accepted = performance.now() - started
  while (bulk.waiting > 0) {
    await delay(50)
    bulk = await client.get<Bulk>(`/bulk-messages/${bulk.id}?limit=1`)
  }
  const done = performance.now() - started
  if (bulk.sent !== candidateIds.length) throw new Error(`${bulk.sent} of ${candidateIds.length} were sent`)
  return [
    plain('candidates messaged at once', candidateIds.length, 'candidates'),
    atMost(2, 'accepted within', accepted / 1_000, 's'),
    atMost(60, 'done within', done / 1_000, 's'),
  ]
}
