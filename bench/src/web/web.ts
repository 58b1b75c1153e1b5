import { startStack, type Stack } from '@sih/local-stack'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { atMost, median, plain, quantile, type Figure } from '../figure.js'
import { discover, type Pages } from './discover.js'
import { firstLoad } from './first-load.js'
import { Visitor } from './visitor.js'

const users = Number(process.env['BENCH_USERS'] ?? 20)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 300)
/** Milliseconds from a page to the next click. */
const reads = Number(process.env['BENCH_READS_MS'] ?? 2_000)
const kilobyte = 1_000

/** Twenty people of every role go through all pages, beside the whole stack; and what a first visit brings along. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  try {
    const visitors = await Promise.all(
      Array.from({ length: users }, (_, n) =>
        Visitor.signIn(stack.webUrl, stack.signIns[n % stack.signIns.length]!),
      ),
    )
    const worlds = await Promise.all(
      stack.signIns.map(async (who) => discover(await Visitor.signIn(stack.webUrl, who), '/home')),
    )
    console.log(`${users} people go through ${worlds.reduce((sum, { size }) => sum + size, 0)} pages …`)
    const times = new Map<string, number[]>()
    const end = performance.now() + seconds * 1_000
    await Promise.all(
      visitors.map((visitor, n) => {
        const kind = stack.signIns[n % worlds.length]!.role.split('_')[0]!
        return goThrough(visitor, worlds[n % worlds.length]!, n, end, (name, took) => {
          const page = `${kind} ${name}`
          times.set(page, [...(times.get(page) ?? []), took])
        })
      }),
    )
    return [...figuresOf(times), ...(await firstLoads(stack))]
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Page after page, each person from another one on, and of each page another one of its kind every time. */
async function goThrough(
  visitor: Visitor,
  pages: Pages,
  place: number,
  end: number,
  note: (name: string, took: number) => void,
): Promise<void> {
  const names = [...pages.keys()]
  await delay((place * reads) / users)
  for (let n = place * 7; performance.now() < end; n += 1) {
    const name = names[n % names.length]!
    const addresses = pages.get(name)!
    const address = addresses[Math.floor(n / names.length) % addresses.length]!
    const { status, took } = await visitor.open(address)
    if (status !== 200) throw new Error(`${address} was answered ${status}`)
    note(name, took)
    await delay(reads)
  }
}

function figuresOf(times: Map<string, number[]>): Figure[] {
  const all = [...times.values()].flat()
  const byPage = [...times]
    .map(([name, taken]) => ({ name, p95: quantile(0.95, taken), views: taken.length }))
    .sort((a, b) => b.p95 - a.p95)
  for (const { name, p95, views } of byPage.slice(0, 10))
    console.log(`${p95.toFixed(0).padStart(6)} ms  ${name} (${views})`)
  const [slowest] = byPage
  return [
    plain('pages', times.size, 'pages'),
    plain('views', all.length, 'views'),
    plain('a page: p50', median(all), 'ms'),
    plain('a page: p95', quantile(0.95, all), 'ms'),
    atMost(150, `p95 of the slowest page, ${slowest!.name}, at most`, slowest!.p95, 'ms'),
  ]
}

/** Where people arrive, and the pages that bring most along: they suggest while somebody types. */
const arrivals: [role: string | null, address: string][] = [
  [null, '/'],
  [null, '/pledged-organisations'],
  ['candidate', '/organisations/find'],
  ['organisation_admin', '/home'],
  ['programme_admin', '/programme/organisations'],
  ['auditor', '/audit/entries/3'],
]

async function firstLoads({ webUrl, signIns }: Stack): Promise<Figure[]> {
  const loads = await Promise.all(
    arrivals.map(async ([role, address]) => {
      const who = signIns.find((one) => one.role === role)
      const visitor = who ? await Visitor.signIn(webUrl, who) : new Visitor(webUrl)
      const { html } = await visitor.open(address)
      return { address, ...(await firstLoad(webUrl, address, html)) }
    }),
  )
  const [heaviest] = loads.toSorted((a, b) => b.bytes - a.bytes)
  return [
    plain('first load of the start page', loads[0]!.bytes / kilobyte, 'kB'),
    atMost(
      150,
      `first load of ${heaviest!.address}, the heaviest, at most`,
      heaviest!.bytes / kilobyte,
      'kB',
    ),
    atMost(0, 'asked of somebody else, at most', loads.flatMap(({ elsewhere }) => elsewhere).length, 'files'),
  ]
}
