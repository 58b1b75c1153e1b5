import { reportNames } from '@sih/contracts'
import { addMonths, londonDay } from '@sih/calendar'
import { newId } from '@sih/kernel'
import { nodesOf, organisationUser, plansOf, programmeStaff } from '@sih/testing'
import { DataSource } from 'typeorm'
import { factKinds } from '../src/fact/fact.js'
import { columns } from '../src/sheet/record.js'
import { startReporting, type Reporting } from './reporting-service.js'

let service: Reporting
const organisationId = newId()
const today = londonDay(new Date())
const period = { from: addMonths(today, -6), to: today }
const kinds = Object.values(factKinds).flat()

beforeAll(async () => {
  service = await startReporting()
  for (const table of filled) await service.dataSource.query(table, [organisationId, kinds])
  // Statistics, as autovacuum keeps them: only the owner of the tables may.
  const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize()
  await owner.query('vacuum analyze')
  await owner.destroy()
}, 120_000)
afterAll(() => service?.stop())

/** Five years of forty organisations: 512 facts of each kind a month, and another generation that nobody asks. */
const months = `generate_series(date_trunc('month', now()) - interval '59 months', now(), '1 month')`
const active = `select id from generation where state = 'active'`
const generations = `(${active} union all select 99)`
const filled = [
  `insert into shelf (generation, month, kind, size)
   select generation, month::date, kind, 512 from ${months} as month, unnest($2::text[]) as kind, ${generations} as g (generation)
   where $1::uuid is not null`,
  `insert into fact (generation, month, place, subject, kind, organisation_id, candidate_id, happened_at, day, codes)
   select (${active}), month::date, place, gen_random_uuid(), kind, $1, gen_random_uuid(), month, month::date, '{"connection": [], "service": "none"}'
   from ${months} as month, unnest($2::text[]) as kind, generate_series(0, 39) as place`,
  `insert into name (generation, version, "column", name, number)
   select generation, 1, "column", case "column" when 'organisation' then $1::text else 'none' end, 0
   from unnest('{${columns.join()}}'::text[]) as "column", ${generations} as g (generation)
   where $2::text[] is not null`,
  `insert into sheet (generation, month, kind, number, version, records)
   select generation, month::date, kind, 0, row_number() over (partition by generation),
          decode(repeat('000001' || repeat('000000', ${columns.length}), 512), 'hex')
   from ${months} as month, unnest($2::text[]) as kind, ${generations} as g (generation)
   where $1::uuid is not null`,
]

/** Rows of a table that the statements of a question looked at, taken or not; nothing may be read from end to end. */
async function read(table: string, ask: () => Promise<unknown>): Promise<number> {
  const plans = await plansOf(service.dataSource, table, ask)
  const nodes = plans.flatMap(nodesOf).filter((node) => node['Relation Name'] === table)
  expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan')
  return nodes
    .map((node) => node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)))
    .reduce((sum, rows) => sum + rows)
}

const user = () => service.as(organisationUser(organisationId))
const staff = () => service.as(programmeStaff())

test('a question reads the sheets that were written since the last one, and no other', async () => {
  const sheets = 60 * kinds.length
  await staff().overview(period)
  const asked: (() => Promise<unknown>)[] = [
    () => user().overview(period),
    () => staff().overview({ ...period, connection: ['veteran', 'none'] }),
    ...reportNames.map((report) => () => user().runReport({ report, ...period, groupBy: 'connection' })),
    () => staff().compareOrganisations({ figure: 'jobsFilled', ...period }),
    () => user().listReportRows({ report: 'job-fillings', figure: 'jobsFilled', ...period }),
  ]
  for (const ask of asked) expect(await read('sheet', ask)).toBe(0)
  await service.dataSource.query(
    `update sheet set version = ${sheets + 1} where generation = (${active}) and kind = 'jobsFilled' and month = date_trunc('month', now())`,
  )
  expect(await read('sheet', asked[0]!)).toBe(1)
})

it('rows are read by their places, a page and no more', async () => {
  const ask = () =>
    user().listReportRows({ report: 'job-fillings', figure: 'jobsFilled', ...period, limit: 50 })
  expect(await read('fact', ask)).toBeLessThanOrEqual(51)
})
