import type { EntryFilters } from '@sih/contracts'
import { canonicalJson, newId } from '@sih/kernel'
import { chainGenesis } from '@sih/merkle'
import { Transaction, Tx } from '@sih/persistence'
import type { EntityManager } from 'typeorm'
import { findPage } from '../src/entries/find-page.js'
import { anEvent, batchAfter } from './events.js'
import { TestLog, type Replica } from './test-log.js'

const id = newId()
const time = { from: '2026-02-10T00:00:00Z', to: '2026-02-11T00:00:00Z' }

const perBatch = 24

/** Ten thousand entries over four weeks, some of them logged long after they happened. */
async function fill(replica: Replica): Promise<void> {
  const people = Array.from({ length: 50 }, newId)
  const of = (n: number) => people[n % people.length]!
  let position = { number: 0, head: chainGenesis }
  for (let day = 1; day <= 28; day += 1) {
    const date = `2026-02-${String(day).padStart(2, '0')}`
    replica.clock.set(`${date}T12:00:00Z`)
    const lines = Array.from({ length: 360 }, (_, n) =>
      canonicalJson(
        anEvent({
          occurredAt: `${n % 100 === 0 ? '2026-02-10' : date}T${n % 100 === 0 ? '06' : '11'}:59:00.000Z`,
          actor: { role: 'organisation_user', accountId: of(n), organisationId: of(n * 7), sessionId: null },
          outcome: n % 90 === 0 ? 'refused' : 'succeeded',
          data: { candidateId: of(n * 3), organisationId: of(n * 7) },
        }),
      ),
    )
    for (let sent = 0; sent < lines.length; sent += perBatch) {
      const batch = batchAfter('candidates', position, lines.slice(sent, sent + perBatch))
      await replica.deliver(batch)
      position = { number: batch.last, head: batch.head }
    }
  }
}

/** How many rows the scans of these plans have looked at, whether they were of use or not. */
const rowsRead = (plans: string[]): number =>
  plans
    .flatMap((plan) => scansOf(JSON.parse(plan)[0]['QUERY PLAN'][0].Plan))
    .reduce((sum, rows) => sum + rows, 0)

interface Plan {
  'Node Type': string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Plan[]
}

function scansOf(plan: Plan): number[] {
  const { 'Actual Rows': rows, 'Rows Removed by Filter': filtered = 0, Plans: below = [] } = plan
  const read = rows + filtered + (plan['Rows Removed by Index Recheck'] ?? 0)
  const own = plan['Node Type'].includes('Scan') ? [read * plan['Actual Loops']] : []
  return [...own, ...below.flatMap(scansOf)]
}

describe('a search among ten thousand entries', () => {
  let log: TestLog
  let replica: Replica

  beforeAll(async () => {
    log = await TestLog.create()
    replica = await log.replica()
    await fill(replica)
    await (await log.as('superuser')).query('vacuum analyze')
  }, 120_000)
  afterAll(() => log?.close())

  /** The plans of all statements of a search, which runs as it always does. */
  const plansOf = (filters: EntryFilters, oldestFirst = false) =>
    replica.dataSource.transaction(async (manager) => {
      const plans: string[] = []
      const query = async ({ text, values }: { text: string; values: unknown[] }) => {
        plans.push(JSON.stringify(await manager.query(`explain (analyze, format json) ${text}`, values)))
        return { rows: await manager.query<unknown[]>(text, values) }
      }
      const explaining = {
        queryRunner: { dataSource: manager.dataSource, connect: async () => ({ query }) },
      } as unknown as EntityManager
      await findPage(new Tx(new Transaction(explaining), replica.clock), filters, { oldestFirst }, 26)
      return plans
    })

  it.each<[string, EntryFilters]>([
    ['nothing', {}],
    ['actor', { actor: id }],
    ['subject', { subject: id }],
    ['organisation', { organisation: id }],
    ['action', { action: 'evt.candidates.registered.v1' }],
    ['refusals', { outcome: 'refused' }],
    ['successes', { outcome: 'succeeded' }],
    ['interaction', { correlationId: id }],
    ['time', time],
    ['beginning', { from: time.from }],
    ['end', { to: time.to }],
    [
      'all of it',
      { actor: id, subject: id, organisation: id, outcome: 'refused', correlationId: id, ...time },
    ],
  ])('by %s reads through an index', async (_what, filters) => {
    const plans = [...(await plansOf(filters)), ...(await plansOf(filters, true))]
    expect(plans.length).toBeGreaterThan(1)
    for (const plan of plans) {
      expect(plan).toContain('Index')
      expect(plan).not.toContain('"Seq Scan"')
    }
    expect(rowsRead(plans)).toBeLessThan(600)
  })

  it('by time finds what happened then, also what was logged long after, and nothing else', async () => {
    const found = await replica.transaction((tx) => findPage(tx, time, {}, 10_000))
    const all = await log.entries()
    const expected = all.filter(({ leaf }) => JSON.parse(leaf).event.occurredAt.startsWith('2026-02-10'))
    expect(expected.length).toBe(360 + 27 * 4)
    expect(found.map(({ index }) => Number(index))).toEqual(expected.map(({ index }) => index).reverse())
  })

  it('by time looks at no more of the log than it has to', async () => {
    const day = { from: '2026-02-20T00:00:00Z', to: '2026-02-20T23:00:00Z' }
    const plans = await plansOf(day)
    expect(plans.at(-1)).toContain(`index >= '${19 * 360}'`)
    expect(plans.at(-1)).toContain(`index <= '${20 * 360 - 1}'`)
    expect(rowsRead(plans)).toBeLessThan(100)
  })
})
