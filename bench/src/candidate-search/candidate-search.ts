import { startStack, type Stack } from '@sih/local-stack'
import { seedCandidates } from '@sih/local-stack/many-candidates'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Client } from '../client.js'
import { median, plain, quantile, type Figure } from '../figure.js'
import { keptInService } from '../in-service.js'
import { quiet } from '../quiet.js'
import { randomSearch } from './searches.js'

const candidates = Number(process.env['BENCH_CANDIDATES'] ?? 100_000)
const searches = Number(process.env['BENCH_SEARCHES'] ?? 500)
const deepPage = 100

interface Page {
  items: { id: string }[]
  nextCursor: string | null
}

/** Searches of an organisation in which one candidate in five is interested, through the gateway: sign-in, audit and all. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  try {
    const { organisationId } = await signIn(stack)
    await fill(stack, organisationId!)
    // Filling may take longer than a session lasts.
    const client = await signIn(stack)
    const { items } = await client.get<Page>('/candidates?limit=100')
    const kept = async (operation: string, seconds: number, work: () => Promise<Figure[]>) => {
      const [measured, share] = await keptInService(
        stack,
        { instance: 'candidates', operation, seconds },
        work,
      )
      return [...measured, share]
    }
    return [
      ...(await kept('candidates.v1.list', 0.05, () => searching(client))),
      ...(await kept('candidates.v1.list', 0.05, () => paging(client))),
      ...(await kept('candidates.v1.count', 0.05, () => counting(client))),
      ...(await kept('candidates.v1.open-profile', 0.02, () => opening(client, items))),
      ...(await againstSql(stack, client)),
    ]
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const signIn = ({ apiUrl, signIns }: Stack) =>
  Client.signIn(
    apiUrl,
    signIns.find(({ role }) => role === 'organisation_admin')!,
  )

async function fill({ databases }: Stack, organisationId: string): Promise<void> {
  const onProgress = (written: number) => {
    if (written % 10_000 === 0) console.log(`${written} of ${candidates} candidates`)
  }
  await seedCandidates({ databaseUrl: databases.candidates.url, candidates, organisationId, onProgress })
  const owner = new pg.Client({ connectionString: databases.candidates.ownerUrl })
  await owner.connect()
  await owner.query('vacuum analyze')
  await owner.end()
  await quiet()
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function repeated(times: number, work: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < 20; warm += 1) await work()
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) taken.push(await timed(work))
  return taken
}

/** Through the gateway: what is promised is said of the service. */
const figures = (name: string, taken: number[]) => [
  plain(`${name} through the gateway: p50`, median(taken), 'ms'),
  plain(`${name} through the gateway: p99`, quantile(0.99, taken), 'ms'),
]

const searching = async (client: Client) =>
  figures(
    'search with any filters',
    await repeated(searches, () => client.get(`/candidates?${randomSearch()}`)),
  )

const counting = async (client: Client) =>
  figures(
    'counts of each value',
    await repeated(searches, () => {
      const search = randomSearch()
      search.delete('sort')
      return client.get(`/candidates/counts?${search}`)
    }),
  )

const opening = async (client: Client, items: Page['items']) => {
  let next = 0
  const open = () => client.get(`/candidates/${items[next++ % items.length]!.id}`)
  return figures('profile view', await repeated(searches, open))
}

/** The first and the hundredth page of each sort, in turn, so that whatever else the machine does meets both alike. */
async function paging(client: Client): Promise<Figure[]> {
  const first: number[] = []
  const deep: number[] = []
  for (const sort of ['newest', 'name', 'earliest_start']) {
    const path = `/candidates?sort=${sort}&limit=25`
    let cursor = ''
    for (let page = 1; page < deepPage; page += 1) {
      cursor = (await client.get<Page>(`${path}${cursor && `&cursor=${cursor}`}`)).nextCursor!
    }
    for (let n = 0; n < searches / 5; n += 1) {
      first.push(await timed(() => client.get(path)))
      deep.push(await timed(() => client.get(`${path}&cursor=${cursor}`)))
    }
  }
  return [...figures('first page', first), ...figures('hundredth page', deep)]
}

/** The same page with one filter, by one bare statement on one connection. */
const pageSql = `
  select c.id, c.first_name, c.last_name, c.connections, l.since
  from search_listing l join candidate c on c.id = l.candidate_id
  where l.audience = $1 and (l.facets & search_mask('band', $2)) <> 0::bit(128)
  order by l.since desc, l.candidate_id desc limit 25`

async function againstSql({ databases }: Stack, client: Client): Promise<Figure[]> {
  const database = new pg.Client({ connectionString: databases.candidates.url })
  await database.connect()
  const bare: number[] = []
  const product: number[] = []
  for (let n = 0; n < searches; n += 1) {
    bare.push(
      await timed(() =>
        database.query({ name: 'page', text: pageSql, values: [client.organisationId, ['5']] }),
      ),
    )
    product.push(await timed(() => client.get('/candidates?sort=newest&band=5')))
  }
  await database.end()
  return [
    plain('bare SQL of a page: p50', median(bare), 'ms'),
    plain('the same through gateway and service: p50', median(product), 'ms'),
    plain('ratio to the bare SQL', median(product) / median(bare), 'ratio'),
  ]
}
