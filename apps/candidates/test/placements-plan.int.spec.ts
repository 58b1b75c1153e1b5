import { organisationUser, programmeStaff } from '@sih/testing'
import type { ListPlacementsRequest } from '@sih/contracts'
import { fillWithCandidates } from './many-candidates.js'
import { DataSource } from 'typeorm'
import { nodesOf, plansOf } from './plans.js'
import { World } from './world.js'

let world: World
let organisationId: string
beforeAll(async () => {
  world = await World.start()
  organisationId = (await world.organisation()).organisationId
  await fillWithCandidates(world.service, 500, [organisationId])
  await world.service.dataSource.query(many, [organisationId])
  // Statistics, as autovacuum keeps them: only the owner of the tables may.
  const owner = await new DataSource({ type: 'postgres', url: world.service.database.ownerUrl }).initialize()
  await owner.query('vacuum analyze')
  await owner.destroy()
}, 120_000)
afterAll(() => world?.stop())

/** 20,000, of which every two-thousandth is of a rare kind, state and staff group. */
const many = `
  insert into placement (id, candidate_id, organisation_id, version, kind, state, department, staff_group, starts_on, ends_on,
                         half_day, clearance_done, answer, recorded_at, recorded_by, on_behalf)
  select gen_random_uuid(), ids[1 + n % cardinality(ids)], $1, 1, case rare when 0 then 'interview_practice' else 'mentoring' end,
         case rare when 0 then 'cancelled' else 'planned' end, 'Estates', case rare when 0 then '06' else '09' end,
         date '2020-01-01' + n % 2000, date '2020-01-01' + n % 2000, false, false, 'awaited', now(), $1, false
  from (select n, n % 2000 as rare from generate_series(1, 20000) as n) as numbers,
       (select array_agg(candidate_id) as ids from interest where organisation_id = $1) as interested`

const narrowed: ListPlacementsRequest[] = [
  {},
  { sort: 'oldest' },
  { state: ['cancelled'] },
  { kind: ['interview_practice'] },
  { staffGroup: ['06'] },
  { from: '2024-01-01', to: '2024-01-31' },
]

/** Rows that a page took from the table. */
async function read(principal: Parameters<World['service']['as']>[0], request: ListPlacementsRequest) {
  const api = world.service.as(principal)
  const plans = await plansOf(world.service.dataSource, 'placement e', () => api.listPlacements(request))
  const nodes = plans.flatMap(nodesOf).filter((node) => node['Relation Name'] === 'placement')
  expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan')
  return Math.max(...nodes.map((node) => node['Actual Rows']))
}

describe('a page of placements, whatever it is narrowed to, reads few of many', () => {
  it.each(narrowed)('for the programme: %j', async (request) => {
    expect(await read(programmeStaff(), request)).toBeLessThan(500)
  })

  it.each(narrowed)('for an organisation: %j', async (request) => {
    expect(await read(organisationUser(organisationId), request)).toBeLessThan(500)
  })
})
