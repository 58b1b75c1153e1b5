import { newId } from '@sih/kernel'
import { nodesOf, organisationUser, plansOf, programmeStaff } from '@sih/testing'
import type { ListCandidatesRequest } from '@sih/contracts'
import { fillWithCandidates } from './many-candidates.js'
import { World } from './world.js'

let world: World
let organisationId: string
beforeAll(async () => {
  world = await World.start()
  const [busy, other] = [await world.organisation(), await world.organisation()]
  organisationId = busy.organisationId
  await fillWithCandidates(world.service, 3_000, [organisationId, other.organisationId])
}, 180_000)
afterAll(() => world?.stop())

/** Every shape that the statements take; filters by codes are parameters and change nothing. */
const searches: ListCandidatesRequest[] = [
  ...(['newest', 'name', 'earliest_start'] as const).map((sort) => ({ sort })),
  { search: 'reliable' },
  { search: 'okafor', sort: 'name' },
  { role: 'nurse', sort: 'earliest_start' },
  { search: 'engineer', role: 'nurse', band: ['5'], region: ['Y63'], unanswered: true },
]
/** Listings are spread over several tables. */
const ofCandidates = /^(candidate|interest|consent|search_document|search_listing.*)$/

describe.each([
  ['an organisation', () => organisationUser(organisationId)],
  ['the programme', () => programmeStaff()],
])('a search of %s', (_who, principal) => {
  it.each(searches)(
    'scans no table of candidates, on whatever page: %j',
    async ({ unanswered, ...others }) => {
      const api = world.service.as(principal())
      const search = principal().organisationId === null ? others : { unanswered, ...others }
      let cursor: string | undefined
      for (let page = 0; page < 3; page += 1) {
        const plans = await plansOf(world.service.dataSource, 'search_listing', async () => {
          cursor = (await api.listCandidates({ ...search, limit: 100, cursor })).nextCursor ?? undefined
        })
        const scanned = plans.flatMap(nodesOf).filter((node) => node['Node Type'].includes('Seq Scan'))
        expect(
          scanned.map((node) => node['Relation Name']!).filter((name) => ofCandidates.test(name)),
        ).toEqual([])
        if (!cursor) return
      }
    },
  )
})

it('a page without text is read off the index of its sort, as far as it needs and no further', async () => {
  const api = world.service.as(organisationUser(organisationId, newId()))
  let cursor: string | undefined
  for (let page = 0; page < 10; page += 1) {
    const plans = await plansOf(world.service.dataSource, 'search_listing', async () => {
      cursor = (await api.listCandidates({ sort: 'name', limit: 25, cursor })).nextCursor!
    })
    const listings = plans
      .flatMap(nodesOf)
      .filter(({ 'Relation Name': name }) => name?.startsWith('search_listing'))
    expect(listings.map((node) => node['Node Type'])).toEqual(['Index Only Scan'])
    expect(listings[0]!['Index Name']).toContain('audience_name_key')
    expect(listings[0]!['Actual Rows']).toBeLessThanOrEqual(26)
  }
})
