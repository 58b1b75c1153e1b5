import {
  armedServiceCodes,
  bandCodes,
  connectionCodes,
  contractTypeCodes,
  regionCodes,
  staffGroupCodes,
  supportCodes,
  workingPatternCodes,
  type CandidateFilters,
} from '@sih/contracts'
import { organisationUser } from '@sih/testing'
import fc from 'fast-check'
import { fillWithCandidates } from './many-candidates.js'
import { expectedIds, passes, type Listed } from './search-model.js'
import { World } from './world.js'

const texts = [
  'nurse',
  'nursing',
  'leader',
  'car',
  'driv',
  'okafr',
  'zoe',
  'Müller',
  "o'neill",
  'IT',
  'nurse nights',
  'smith',
  'x1',
]

let world: World
let organisationId: string
let candidates: Listed[]
beforeAll(async () => {
  world = await World.start()
  const [busy, other] = [await world.organisation(), await world.organisation()]
  organisationId = busy.organisationId
  const written = await fillWithCandidates(world.service, 500, [organisationId, other.organisationId])
  candidates = await known(written.filter(({ state }, n) => n % 5 === 0 && state === 'active'))
}, 120_000)
afterAll(() => world?.stop())

/** Stems and trigrams are PostgreSQL's; whatever follows from them is the model's. */
async function known(written: Omit<Listed, 'stem' | 'nearlyNamed'>[]): Promise<Listed[]> {
  const text = JSON.stringify(written) + texts.join(' ')
  const stems = await world.service.dataSource.query<{ word: string; stem: string }[]>(
    `select word, (ts_lexize('search_stem', word))[1] as stem
     from (select distinct string_to_table(search_plain($1), ' ') as word) w where word <> ''`,
    [text],
  )
  const near = await world.service.dataSource.query<{ id: string; asked: string }[]>(
    `select candidate_id as id, asked from search_document cross join unnest($1::text[]) as asked
     where word_similarity(search_plain(asked), name) >= 0.6`,
    [texts],
  )
  const stemOf = new Map(stems.map(({ word, stem }) => [word, stem]))
  const pairs = new Set(near.map(({ id, asked }) => `${id}/${asked}`))
  return written.map((candidate) => ({
    ...candidate,
    stem: (word) => stemOf.get(word) ?? word,
    nearlyNamed: (search) => pairs.has(`${candidate.id}/${search}`),
  }))
}

const some = <T>(codes: readonly T[]) => fc.subarray([...codes], { minLength: 1, maxLength: 4 })
const filters = fc.record(
  {
    search: fc.constantFrom(...texts),
    role: fc.constantFrom('nurse', 'engin', 'IT technician'),
    connection: some(connectionCodes),
    service: some(armedServiceCodes),
    staffGroup: some(staffGroupCodes),
    band: some(bandCodes),
    workingPattern: some(workingPatternCodes),
    contractType: some(contractTypeCodes),
    region: some(regionCodes),
    support: some(supportCodes),
    startsBy: fc.constantFrom('2026-07-01', '2026-12-01', '2027-06-01'),
    interestedFrom: fc.constantFrom('2025-03-01', '2025-09-01', '2026-03-01'),
  },
  { requiredKeys: [] },
)
const paging = fc.record({
  sort: fc.constantFrom('newest' as const, 'name' as const, 'earliest_start' as const, undefined),
  limit: fc.integer({ min: 3, max: 40 }),
})

test('whatever is asked, result, order and pages are those of a plain recomputation', async () => {
  const api = world.service.as(organisationUser(organisationId))
  await fc.assert(
    fc.asyncProperty(filters, paging, async (asked, { sort, limit }) => {
      const found: string[] = []
      let cursor: string | undefined
      do {
        const page = await api.listCandidates({ ...asked, sort, limit, cursor })
        expect(page.items.length).toBe(page.nextCursor ? limit : page.items.length)
        found.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(found).toEqual(expectedIds(candidates, { ...asked, sort }))
    }),
    { numRuns: 60 },
  )
}, 120_000)

const lists = {
  connection: connectionCodes,
  service: armedServiceCodes,
  band: bandCodes,
  region: regionCodes,
  support: supportCodes,
} satisfies Partial<Record<keyof CandidateFilters, readonly string[]>>

test('the count of a value is what the search would find with that value alone in its filter', async () => {
  const api = world.service.as(organisationUser(organisationId))
  await fc.assert(
    fc.asyncProperty(filters, async (asked) => {
      const { total, counts } = await api.countCandidates(asked)
      const expected = (request: CandidateFilters) =>
        candidates.filter((candidate) => passes(candidate, request)).length
      expect(total).toBe(expected(asked))
      for (const [filter, codes] of Object.entries(lists)) {
        const told = codes.map(
          (value) => counts.find((count) => count.filter === filter && count.value === value)?.count ?? 0,
        )
        expect([filter, told]).toEqual([
          filter,
          codes.map((code) => expected({ ...asked, [filter]: [code] })),
        ])
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
