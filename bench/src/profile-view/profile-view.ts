import { startStack, type Stack } from '@sih/local-stack'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuSeconds } from '../cpu.js'
import { atLeast, median, plain, type Figure } from '../figure.js'
import { measure, type Measured } from '../load.js'
import { startBaselines, type Baseline } from './baselines.js'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 8)
const connections = 32

interface Target {
  name: string
  url: string
  paths: string[]
  headers?: Record<string, string>
  /** Process ids of whatever works for this target, by name. */
  parts: Record<string, number[]>
}

interface Sample extends Measured {
  /** Milliseconds of CPU a request, by part; the load generator is not one of them. */
  cpu: Record<string, number>
}

const sum = (cpu: Record<string, number>) => Object.values(cpu).reduce((total, part) => total + part, 0)

/** An audited profile view through the gateway against the same read without authentication and audit. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  const plainly = await startBaselines(stack, false)
  const prepared = await startBaselines(stack, true)
  try {
    const { headers, organisationId, ids } = await signIn(stack)
    const { postgres, nats } = stack.servers
    const servers = { PostgreSQL: [postgres!.process.pid!], NATS: [nats!.process.pid!] }
    const bare = ids.map((id) => `/candidates/${id}?organisation=${organisationId}`)
    const product = ids.map((id) => `/api/v1/candidates/${id}`)
    const services = Object.fromEntries(stack.instances.map(({ name, process: { pid } }) => [name, [pid!]]))
    const baseline = (name: string, { url, pids }: Baseline): Target => ({
      name,
      url,
      paths: bare,
      parts: { ...servers, baseline: pids },
    })
    const targets: Target[] = [
      baseline('one process', plainly.one),
      baseline('two processes', plainly.two),
      baseline('one process, prepared', prepared.one),
      baseline('two processes, prepared', prepared.two),
      { name: 'product', url: stack.apiUrl, paths: product, headers, parts: { ...servers, ...services } },
    ]
    return figures(await interleaved(targets), await entries(stack))
  } finally {
    for (const { one, two } of [plainly, prepared]) {
      one.stop()
      two.stop()
    }
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Round by round, so that whatever else the machine does meets all three alike. The first round warms up and does not count. */
async function interleaved(targets: Target[]): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(targets.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const target of targets) {
      const sample = await sampleOf(target)
      if (round > 0) samples.get(target.name)!.push(sample)
      const { throughput, p50, p99, cpu } = sample
      console.log(
        `${round === 0 ? 'warm-up' : `round ${round}`}  ${target.name.padEnd(23)} ${throughput.toFixed(0).padStart(6)}/s  ` +
          `p50 ${p50} ms  p99 ${p99} ms  ${sum(cpu).toFixed(3)} ms CPU/request`,
      )
    }
  }
  return samples
}

async function sampleOf({ url, paths, headers, parts }: Target): Promise<Sample> {
  const used = () => Object.entries(parts).map(([part, pids]) => [part, cpuSeconds(pids)] as const)
  const before = Object.fromEntries(used())
  const measured = await measure({ url, paths, headers, connections, seconds })
  const cpu = used().map(([part, after]) => [part, ((after - before[part]!) * 1000) / measured.answers])
  return { ...measured, cpu: Object.fromEntries(cpu) as Record<string, number> }
}

function figures(samples: Map<string, Sample[]>, audited: number): Figure[] {
  const of = (name: string, what: (sample: Sample) => number) => median(samples.get(name)!.map(what))
  const throughput = (name: string) => of(name, (sample) => sample.throughput)
  const ratio = (name: string) => throughput('product') / throughput(name)
  const parts = Object.keys(samples.get('product')![0]!.cpu)
  return [
    ...[...samples.keys()].flatMap((name) => [
      plain(`${name}: throughput`, throughput(name), '1/s'),
      plain(
        `${name}: p50`,
        of(name, ({ p50 }) => p50),
        'ms',
      ),
      plain(
        `${name}: p99`,
        of(name, ({ p99 }) => p99),
        'ms',
      ),
      plain(
        `${name}: CPU per request`,
        of(name, ({ cpu }) => sum(cpu)),
        'ms',
      ),
    ]),
    ...parts.map((part) =>
      plain(
        `product: of it in ${part}`,
        of('product', ({ cpu }) => cpu[part]!),
        'ms',
      ),
    ),
    plain('audit entries after the run', audited, 'entries'),
    atLeast(0.8, 'throughput against two processes', ratio('two processes'), 'ratio'),
    atLeast(0.35, 'throughput against one process', ratio('one process'), 'ratio'),
    plain('throughput against two processes, prepared', ratio('two processes, prepared'), 'ratio'),
    plain('throughput against one process, prepared', ratio('one process, prepared'), 'ratio'),
  ]
}

interface SignedIn {
  headers: Record<string, string>
  organisationId: string
  ids: string[]
}

async function signIn({ apiUrl, signIns }: Stack): Promise<SignedIn> {
  const { email, password } = signIns.find(({ role }) => role === 'organisation_admin')!
  const answer = await post(`${apiUrl}/api/v1/auth/login`, { email, password })
  const headers = { authorization: `Bearer ${answer.accessToken}` }
  const response = await fetch(`${apiUrl}/api/v1/candidates?limit=100`, { headers })
  const { items } = (await response.json()) as { items: { id: string }[] }
  return { headers, organisationId: answer.principal.organisationId, ids: items.map(({ id }) => id) }
}

interface Answer {
  accessToken: string
  principal: { organisationId: string }
}

async function post(url: string, body: object): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' }
  return (await (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as Answer
}

/** How many entries the audit log has: proof that the views were audited. */
async function entries({ apiUrl, signIns }: Stack): Promise<number> {
  const { email, password } = signIns.find(({ role }) => role === 'auditor')!
  const { accessToken } = await post(`${apiUrl}/api/v1/auth/login`, { email, password })
  const headers = { authorization: `Bearer ${accessToken}` }
  const response = await fetch(`${apiUrl}/api/v1/audit/completeness`, { headers })
  const { sources } = (await response.json()) as { sources: { entries: number }[] }
  return sources.reduce((sum, source) => sum + source.entries, 0)
}
