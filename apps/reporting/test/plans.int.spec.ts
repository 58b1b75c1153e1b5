import { reportNames } from '@sih/contracts'
import { addDays, addMonths, londonDay } from '@sih/calendar'
import { newId } from '@sih/kernel'
import { nodesOf, organisationUser, plansOf, programmeStaff } from '@sih/testing'
import { DataSource } from 'typeorm'
import { factKinds } from '../src/fact/fact.js'
import { startReporting, type Reporting } from './reporting-service.js'

let service: Reporting
const organisationId = newId()
const today = londonDay(new Date())
const period = { from: addMonths(today, -6), to: today }
const kinds = Object.values(factKinds).flat()

beforeAll(async () => {
  service = await startReporting()
  for (const table of [...filled, rolls]) await service.dataSource.query(table, [organisationId, kinds])
  // Statistics, as autovacuum keeps them: only the owner of the tables may.
  const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize()
  await owner.query('vacuum analyze')
  await owner.destroy()
}, 120_000)
afterAll(() => service?.stop())

/** Five years of forty organisations: 600 facts of each kind a month, and another generation that nobody asks. */
const months = `generate_series(date_trunc('month', now()) - interval '59 months', now(), '1 month')`
const filled = [
  `insert into shelf (generation, month, kind, size)
   select generation, month::date, kind, 600 from ${months} as month, unnest($2::text[]) as kind, (values (1), (99)) as g (generation)
   where $1::uuid is not null`,
  `insert into fact (generation, month, place, subject, kind, organisation_id, candidate_id, happened_at, day, codes)
   select 1, month::date, place, gen_random_uuid(), kind, $1, gen_random_uuid(), month, month::date, '{"connection": [], "service": "none"}'
   from ${months} as month, unnest($2::text[]) as kind, generate_series(0, 39) as place`,
  `insert into mark (generation, month, kind, facet, value, places)
   select generation, month::date, kind, facet, v.value, repeat('01', 300)::varbit
   from ${months} as month, unnest($2::text[]) as kind, (values (1), (99)) as g (generation), (
     select 'kind' as facet, null as value
     union all select 'organisation', case n when 0 then $1::uuid else gen_random_uuid() end::text from generate_series(0, 39) as n
     union all select 'connection', 'c' || n from generate_series(1, 9) as n
   ) as marks, lateral (select coalesce(marks.value, kind) as value) as v
   where kind = any($2)`,
]

const rolls = `
  insert into roll (generation, month, kind, facet, sheet, names, holders)
  select generation, month::date, kind, facet, 0, jsonb_build_array($1::text), decode(repeat('0000', 600), 'hex')
  from ${months} as month, unnest($2::text[]) as kind, (values (1), (99)) as g (generation), (values ('organisation'), ('user')) as f (facet)`

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
const marks = async () => {
  const [row] = await service.dataSource.query<{ count: string }[]>('select count(*) from mark')
  return Number(row!.count)
}

describe('reports read the marks that they need off their index', () => {
  it.each([
    ['an overview', () => user().overview(period)],
    [
      'an overview of veterans of all',
      () => staff().overview({ ...period, connection: ['veteran', 'none'] }),
    ],
    ...reportNames.map(
      (report) => [report, () => user().runReport({ report, ...period, groupBy: 'connection' })] as const,
    ),
    ['a week', () => user().runReport({ report: 'placements', from: addDays(today, -6), to: today })],
  ] as const)('%s', async (_, ask) => {
    expect(await read('mark', ask)).toBeLessThan((await marks()) / 10)
  })

  it('a comparison of organisations, for the time that is compared', async () => {
    const ask = () =>
      staff().compareOrganisations({ figure: 'jobsFilled', from: addDays(today, -6), to: today })
    expect(await read('mark', ask)).toBeLessThan((await marks()) / 10)
  })

  it('a report by organisation looks at no mark of an organisation, and at a sheet of each shelf', async () => {
    const ask = () =>
      staff().runReport({
        report: 'placements',
        from: addDays(today, -6),
        to: today,
        groupBy: 'organisation',
      })
    const { length } = factKinds.placements
    expect(await read('roll', ask)).toBeLessThanOrEqual(2 * length)
    expect(await read('mark', ask)).toBeLessThan(100 * length)
  })
})

it('rows are read by their places, a page and no more', async () => {
  const ask = () =>
    user().listReportRows({ report: 'job-fillings', figure: 'jobsFilled', ...period, limit: 50 })
  expect(await read('fact', ask)).toBeLessThanOrEqual(51)
})
