import { nodesOf, organisationUser, plansOf, programmeStaff } from '@sih/testing'
import type { ListJobFillingsRequest, ListPlacementsRequest } from '@sih/contracts'
import { fillWithCandidates } from './many-candidates.js'
import { DataSource } from 'typeorm'
import { World } from './world.js'

let world: World
let organisationId: string
beforeAll(async () => {
  world = await World.start()
  organisationId = (await world.organisation()).organisationId
  await fillWithCandidates(world.service, 500, [organisationId])
  for (const many of [placements, jobFillings]) await world.service.dataSource.query(many, [organisationId])
  // Statistics, as autovacuum keeps them: only the owner of the tables may.
  const owner = await new DataSource({ type: 'postgres', url: world.service.database.ownerUrl }).initialize()
  await owner.query('vacuum analyze')
  await owner.destroy()
}, 120_000)
afterAll(() => world?.stop())

/** 20,000 of each, of which every two-thousandth is rare in all that a list may be narrowed to. */
const numbers = `
  (select n, n % 2000 as rare from generate_series(1, 20000) as n) as numbers,
  (select array_agg(candidate_id) as ids from interest where organisation_id = $1) as interested`

const placements = `
  insert into placement (id, candidate_id, organisation_id, version, kind, state, department, staff_group, starts_on, ends_on,
                         half_day, clearance_done, answer, recorded_at, recorded_by, on_behalf)
  select gen_random_uuid(), ids[1 + n % cardinality(ids)], $1, 1, case rare when 0 then 'interview_practice' else 'mentoring' end,
         case rare when 0 then 'cancelled' else 'planned' end, 'Estates', case rare when 0 then '06' else '09' end,
         date '2020-01-01' + n % 2000, date '2020-01-01' + n % 2000, false, false, 'awaited', now(), $1, false
  from ${numbers}`

const jobFillings = `
  insert into job_filling (id, candidate_id, organisation_id, version, role_title, staff_group, band, contract_type,
                           whole_time_equivalent, starts_on, withdrawn, recorded_at, recorded_by, on_behalf)
  select gen_random_uuid(), ids[1 + n % cardinality(ids)], $1, 1, 'Porter', case rare when 0 then '06' else '09' end,
         case rare when 0 then '9' else '2' end, case rare when 0 then 'bank' else 'permanent' end, 100,
         date '2020-01-01' + n % 2000, case rare when 1 then 'did_not_start' end, now(), $1, false
  from ${numbers}`

const both: (ListPlacementsRequest & ListJobFillingsRequest)[] = [
  {},
  { sort: 'oldest' },
  { staffGroup: ['06'] },
  { from: '2024-01-01', to: '2024-01-31' },
]
const ofPlacements: ListPlacementsRequest[] = [
  ...both,
  { state: ['cancelled'] },
  { kind: ['interview_practice'] },
]
const ofJobFillings: ListJobFillingsRequest[] = [
  ...both,
  { band: ['9'] },
  { contractType: ['bank'] },
  { withdrawn: true },
]

const readers = { programme: () => programmeStaff(), organisation: () => organisationUser(organisationId) }
const each = <Request extends object>(requests: Request[]) =>
  requests.flatMap((request) =>
    (['programme', 'organisation'] as const).map((reader) => [reader, request] as const),
  )

/** Rows of the list that a page has looked at, taken or not. */
async function read(table: string, list: () => Promise<unknown>): Promise<number> {
  const plans = await plansOf(world.service.dataSource, `${table} e`, list)
  const nodes = plans.flatMap(nodesOf).filter((node) => node.Alias === 'e')
  expect(nodes).not.toEqual([])
  return nodes
    .map((node) => node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)))
    .reduce((sum, rows) => sum + rows)
}

describe('a page, whatever it is narrowed to, reads few of many', () => {
  it.each(each(ofPlacements))('placements for the %s: %j', async (reader, request) => {
    const api = world.service.as(readers[reader]())
    expect(await read('placement', () => api.listPlacements(request))).toBeLessThan(500)
  })

  it.each(each(ofJobFillings))('job fillings for the %s: %j', async (reader, request) => {
    const api = world.service.as(readers[reader]())
    expect(await read('job_filling', () => api.listJobFillings(request))).toBeLessThan(500)
  })
})
