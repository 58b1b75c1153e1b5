import { startStack, type Stack } from '@sih/local-stack'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from '../client.js'
import { atLeast, atMost, plain, quantile, type Figure } from '../figure.js'
import { measure, type Measured } from '../load.js'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 60)
/** Requests a second of another organisation meanwhile. */
const rate = 200

/** What an open session of the organisation asks for through the gateway, by the service that answers. */
type Probes = Record<'candidates' | 'messaging', string>
/** Milliseconds from the answer to a decision until its effect, by service. */
type Delays = Record<keyof Probes, number[]>

const decisions = { suspend: 404, reinstate: 200 } as const
type Decision = keyof typeof decisions

/** From the answer to a suspension or reinstatement until every service treats the organisation's open sessions so. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  try {
    const { staff, busy, changing } = await signIn(stack)
    const probes = await probesOf(changing)
    const delays: Record<Decision, Delays> = {
      suspend: { candidates: [], messaging: [] },
      reinstate: { candidates: [], messaging: [] },
    }
    let over = false
    const loading = load(stack, busy).finally(() => (over = true))
    while (!over) {
      for (const decision of ['suspend', 'reinstate'] as const) {
        await decide(staff, changing, decision)
        await untilFelt(changing, probes, decisions[decision], delays[decision])
      }
    }
    return figures(delays, await loading)
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function signIn({ apiUrl, signIns }: Stack) {
  const known = (role: string) => signIns.find((each) => each.role === role)!
  const { password } = known('organisation_admin')
  return {
    staff: await Client.signIn(apiUrl, known('programme_staff')),
    changing: await Client.signIn(apiUrl, known('organisation_admin')),
    busy: await Client.signIn(apiUrl, { email: 'admin@leeds.example', password }),
  }
}

interface List {
  items: { id: string }[]
}

async function probesOf(client: Client): Promise<Probes> {
  const [candidates, threads] = [await client.get<List>('/candidates'), await client.get<List>('/threads')]
  return {
    candidates: `/candidates/${candidates.items[0]!.id}`,
    messaging: `/threads/${threads.items[0]!.id}/messages`,
  }
}

/** Reads of both services, which all have to succeed: nobody else feels anything. */
async function load({ apiUrl }: Stack, busy: Client): Promise<Measured> {
  const { items } = await busy.get<List>('/candidates')
  const paths = [...items.map(({ id }) => `/api/v1/candidates/${id}`), '/api/v1/threads']
  return measure({ url: apiUrl, paths, headers: busy.headers, connections: 16, seconds, rate })
}

const decide = (staff: Client, { organisationId }: Client, decision: Decision) =>
  staff.send('POST', `/admin/organisations/${organisationId}/${decision}`, {
    json: { reason: 'other', note: 'Measured.' },
  })

/** Asks over and over until each service answers as it has to from now on. */
async function untilFelt(client: Client, probes: Probes, expected: number, delays: Delays): Promise<void> {
  const answered = performance.now()
  await Promise.all(
    (Object.keys(probes) as (keyof Probes)[]).map(async (service) => {
      while ((await client.status(probes[service])) !== expected) await delay(2)
      delays[service].push(performance.now() - answered)
    }),
  )
}

function figures(delays: Record<Decision, Delays>, { throughput, p99 }: Measured): Figure[] {
  const each = Object.entries(delays).flatMap(([decision, byService]) =>
    Object.entries(byService).map(([service, values]) => ({ name: `${decision} → ${service}`, values })),
  )
  const all = each.flatMap(({ values }) => values)
  return [
    ...each.flatMap(({ name, values }) => [
      plain(`${name}: p50`, quantile(0.5, values), 'ms'),
      plain(`${name}: p99`, quantile(0.99, values), 'ms'),
    ]),
    plain('changes of access', all.length / 2, 'changes'),
    // Otherwise the rest was measured under less than was promised.
    atLeast(0.95 * rate, 'load of another organisation meanwhile, at least', throughput, '1/s'),
    plain('load: p99', p99, 'ms'),
    plain('longest until felt', Math.max(...all), 'ms'),
    atMost(1_000, 'p99 until every service refuses or allows, at most', quantile(0.99, all), 'ms'),
  ]
}
