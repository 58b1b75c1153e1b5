import { startStack } from '@sih/local-stack'
import { eventually, type Listener } from '@sih/testing'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { atLeast, atMost, plain, quantile, type Figure } from '../figure.js'
import { audience, type Listening } from './audience.js'
import { conversations, type Conversation } from './conversations.js'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 30)
const streams = 500
/** Messages a second; each is told to every stream of both sides, and notified of besides. */
const rate = 10

/** When each message of a conversation was sent, in their order. */
type Sent = Map<Conversation, number[]>

/** Messages are written while many listen at two gateways: from the request until each stream has told it. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  // Each person comes from a network of their own, as people at home do.
  const environment = { TRUST_PROXY: 'loopback' }
  const scale = { gateway: 2 }
  const options = { dataDir: join(dataDir, 'data'), ports: 'free', seed: true, environment, scale } as const
  const stack = await startStack(options)
  const listening: Listening[] = []
  try {
    listening.push(...(await audience(stack, streams)))
    const open = listening.flatMap(({ listeners }) => listeners)
    await eventually(() => {
      if (open.some(({ from }) => from === null)) throw new Error('Not all streams are open')
    }, 60_000)
    const all = await conversations(stack.apiUrl, listening)
    await quiet(open)
    for (const { heard } of open) heard.length = 0
    console.log(`${open.length} streams are open; ${all.length} conversations`)
    const sent = await write(all)
    await quiet(open)
    return figures(listening, sent, open.length)
  } finally {
    await Promise.all(listening.flatMap(({ listeners }) => listeners.map((listener) => listener.stop())))
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** At an even pace, in one conversation after the other. */
async function write(all: Conversation[]): Promise<Sent> {
  const sent: Sent = new Map(all.map((conversation) => [conversation, []]))
  const writing: Promise<void>[] = []
  const start = performance.now()
  for (let n = 0; n < seconds * rate; n += 1) {
    await delay(Math.max(0, start + (n * 1_000) / rate - performance.now()))
    const conversation = all[n % all.length]!
    sent.get(conversation)!.push(performance.now())
    writing.push(conversation.write(`Message ${n}`))
  }
  await Promise.all(writing)
  return sent
}

/** Waits until nothing is told for a while. */
async function quiet(open: Listener[]): Promise<void> {
  const count = () => open.reduce((sum, { heard }) => sum + heard.length, 0)
  let before: number
  do {
    before = count()
    await delay(3_000)
  } while (count() > before)
}

/** What each stream should have told of the conversations, against what it has told. */
function figures(listening: Listening[], sent: Sent, open: number): Figure[] {
  const delays: number[] = []
  let [missing, wrong] = [0, 0]
  for (const { listeners, accountId, organisationId } of listening) {
    for (const listener of listeners) {
      for (const [{ threadId, candidateId, organisationId: party }, times] of sent) {
        const told = listener.of('message').filter((event) => event.threadId === threadId)
        const concerned = accountId === candidateId || organisationId === party
        if (!concerned) wrong += told.length
        else {
          missing += Math.abs(times.length - told.length)
          delays.push(...told.slice(0, times.length).map(({ at }, n) => at - times[n]!))
        }
      }
    }
  }
  const connections = listening.flatMap(({ listeners }) => listeners.map((one) => one.connections))
  return [
    atLeast(streams, 'streams open over two gateways, at least', open, 'streams'),
    plain('messages', [...sent.values()].flat().length, 'messages'),
    plain('events told', delays.length, 'events'),
    plain(
      'streams opened anew',
      connections.reduce((sum, count) => sum + count - 1, 0),
      'streams',
    ),
    plain('from the request to the event: p50', quantile(0.5, delays), 'ms'),
    plain('longest', Math.max(...delays), 'ms'),
    atMost(1_000, 'from the request to the event: p99, at most', quantile(0.99, delays), 'ms'),
    atMost(0, 'not told, or twice, to whom they concern, at most', missing, 'events'),
    atMost(0, 'told to somebody else, at most', wrong, 'events'),
  ]
}
