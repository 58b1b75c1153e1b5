import { startStack, type Stack } from '@sih/local-stack'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { atMost, median, quantile, plain, type Figure } from '../figure.js'
import { signIn } from './sign-in.js'
import { steadily, type Load } from './steady-load.js'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 8)
const logins = 200
const rate = 100

interface Storm {
  before: number[]
  during: number[]
  /** Milliseconds until the last of them was signed in. */
  took: number
}

/** Two hundred people sign in at the same moment, while others open profiles at an even pace. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  // Each person comes from a network of their own, as people at home do.
  const environment = { TRUST_PROXY: 'loopback' }
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true, environment })
  try {
    const load = await profileViews(stack)
    const people = await whoCanSignIn(stack)
    const storms: Storm[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const storm = await weather(stack, load, people)
      // The first one warms up.
      if (round > 0) storms.push(storm)
      console.log(`${round === 0 ? 'warm-up' : `round ${round}`}  ${told(storm)}`)
    }
    return figures(storms)
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function weather({ apiUrl }: Stack, load: Load, people: object[]): Promise<Storm> {
  const before = await steadily(load, new Promise((resolve) => setTimeout(resolve, seconds * 1000)))
  const start = performance.now()
  const storm = signInAll(apiUrl, people)
  const during = await steadily(load, storm)
  await storm
  return { before, during, took: performance.now() - start }
}

function figures(storms: Storm[]): Figure[] {
  const before = storms.flatMap((storm) => storm.before)
  const during = storms.flatMap((storm) => storm.during)
  const [calm, stormy] = [quantile(0.99, before), quantile(0.99, during)]
  return [
    plain('profile views before: p50', quantile(0.5, before), 'ms'),
    plain('profile views before: p99', calm, 'ms'),
    plain('profile views during the storm: p50', quantile(0.5, during), 'ms'),
    plain('profile views during the storm: p99', stormy, 'ms'),
    plain('profile views during the storm', during.length, 'requests'),
    plain(`${logins} logins take`, median(storms.map(({ took }) => took)), 'ms'),
    atMost(2, 'p99 during the storm against before, at most', stormy / calm, 'ratio'),
  ]
}

const told = ({ before, during, took }: Storm): string =>
  `p99 before ${quantile(0.99, before).toFixed(1)} ms, during ${quantile(0.99, during).toFixed(1)} ms; ` +
  `${logins} logins in ${(took / 1000).toFixed(1)} s`

/** From a thread of its own: those who open profiles do not wait for the benchmark itself. */
async function signInAll(apiUrl: string, people: object[]): Promise<void> {
  const attempts = Array.from({ length: logins }, (_, n) => people[n % people.length]!)
  const crowd = new Worker(new URL('./crowd.js', import.meta.url), { workerData: { apiUrl, attempts } })
  await once(crowd, 'exit')
}

/** Of the forty made-up candidates; some have not confirmed their address. */
async function whoCanSignIn({ apiUrl, signIns }: Stack): Promise<object[]> {
  const { password } = signIns[0]!
  const people = []
  for (let n = 1; n < 40; n += 1) {
    const person = { email: `candidate${n}@candidate.example`, password }
    if (await signIn(apiUrl, person, `10.${n}.0.1`).catch(() => undefined)) people.push(person)
  }
  return people
}

async function profileViews({ apiUrl, signIns }: Stack): Promise<Load> {
  const { email, password } = signIns.find(({ role }) => role === 'organisation_admin')!
  const headers = { authorization: `Bearer ${await signIn(apiUrl, { email, password })}` }
  const response = await fetch(`${apiUrl}/api/v1/candidates?limit=100`, { headers })
  const { items } = (await response.json()) as { items: { id: string }[] }
  return { url: apiUrl, paths: items.map(({ id }) => `/api/v1/candidates/${id}`), headers, rate }
}
