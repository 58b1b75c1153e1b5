import { messagingEvents, type CandidateFilters, type ListCandidatesRequest } from '@sih/contracts'
import { newId, type Principal } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const query = (sql: string, parameters: unknown[]) => world.service.dataSource.query(sql, parameters)
const found = async (principal: Principal, request: ListCandidatesRequest = {}) =>
  (await world.service.as(principal).listCandidates(request)).items.map(({ id }) => id)

async function organisation() {
  const { organisationId } = await world.organisation()
  return { organisationId, user: organisationUser(organisationId) }
}

const prefer = (id: string, radius: number, [latitude, longitude]: [number, number]) =>
  query(
    `insert into candidate_preference (candidate_id, roles, postcode, radius_miles, latitude, longitude)
     values ($1, '{Ward clerk}', 'LS1 4AP', $2, $3, $4)`,
    [id, radius, latitude, longitude],
  )

describe('a search follows', () => {
  it('the profile, in the moment of its change: skills, preferences, qualifications', async () => {
    const { organisationId, user } = await organisation()
    const id = await world.candidate({ organisationIds: [organisationId] })
    for (const [request, change, table] of [
      [
        { search: 'paediatr' },
        `insert into candidate_skill values ($1, 0, 'Paediatric nursing', null)`,
        'candidate_skill',
      ],
      [
        { role: 'ward' },
        `insert into candidate_preference (candidate_id, roles) values ($1, '{Ward clerk}')`,
        'candidate_preference',
      ],
      [
        { search: 'prince2' },
        `insert into qualification (id, candidate_id, kind, name) values (gen_random_uuid(), $1, 'licence', 'PRINCE2')`,
        'qualification',
      ],
    ] as const) {
      expect(await found(user, request)).toEqual([])
      await query(change, [id])
      expect(await found(user, request)).toEqual([id])
      await query(`delete from ${table} where candidate_id = $1`, [id])
      expect(await found(user, request)).toEqual([])
    }
  })

  it('who may see whom: hidden, switched off, without access, and back', async () => {
    const { organisationId } = await organisation()
    const state = await world.organisation()
    const id = await world.candidate({ organisationIds: [organisationId, state.organisationId] })
    const seen = async () => [
      (await found(organisationUser(organisationId))).includes(id),
      (await found(organisationUser(state.organisationId))).includes(id),
    ]
    expect(await seen()).toEqual([true, true])
    await query('update interest set hidden = true where organisation_id = $1', [organisationId])
    expect(await seen()).toEqual([false, true])
    await world.change(state, { accessActive: false })
    expect(await seen()).toEqual([false, false])
    await world.change(state, { accessActive: true })
    expect(await seen()).toEqual([false, true])
    await query(`update candidate set state = 'switched_off', switched_off = true where id = $1`, [id])
    expect(await seen()).toEqual([false, false])
    expect(await found(programmeStaff(), { search: 'zephyrine', limit: 100 })).toContain(id)
  })

  it('both of two who change the same candidate at once', async () => {
    const { organisationId, user } = await organisation()
    const id = await world.candidate()
    const [one, two] = [
      world.service.dataSource.createQueryRunner(),
      world.service.dataSource.createQueryRunner(),
    ]
    await Promise.all([one.startTransaction(), two.startTransaction()])
    await one.query(`insert into candidate_skill values ($1, 0, 'Radiography', null)`, [id])
    await two.query(
      `insert into interest (id, candidate_id, organisation_id, expressed_at, delivered_at) values ($1, $2, $3, now(), now())`,
      [newId(), id, organisationId],
    )
    await Promise.all([one.commitTransaction(), two.commitTransaction()])
    await Promise.all([one.release(), two.release()])
    expect(await found(user, { search: 'radiography' })).toEqual([id])
  })
})

describe('filters', () => {
  it('know who has not been answered, from what messaging says', async () => {
    const { organisationId, user } = await organisation()
    const id = await world.candidate({ organisationIds: [organisationId] })
    const waiting = () => found(user, { unanswered: true })
    const wrote = (from: 'candidate' | 'organisation') =>
      world.service.happened(messagingEvents.messageSent, {
        messageId: newId(),
        threadId: newId(),
        candidateId: id,
        organisationId,
        from,
        commitment: 'x',
      })
    expect(await waiting()).toEqual([id])
    await wrote('organisation')
    expect(await waiting()).toEqual([])
    await wrote('candidate')
    expect(await waiting()).toEqual([id])
    await wrote('organisation')
    expect(await waiting()).toEqual([])
  })

  it('find and count those new since the visit before, in two tabs alike, until the next visit', async () => {
    const { organisationId, user } = await organisation()
    const counted = async (newSinceLastVisit: boolean) => {
      const { total, counts } = await world.service.as(user).countCandidates({ newSinceLastVisit })
      return [total, counts.find(({ filter }) => filter === 'newSinceLastVisit')?.count ?? 0]
    }
    const minutes = (count: number) =>
      world.service.clock.set(new Date(world.service.clock.now().getTime() + count * 60_000))
    const fresh = () => found(user, { newSinceLastVisit: true })
    const old = await world.candidate({ organisationIds: [organisationId] })
    expect(await fresh()).toEqual([old])
    minutes(45)
    await world.say(await world.organisation())
    const young = await world.candidate({ organisationIds: [organisationId] })
    expect([await fresh(), await fresh()]).toEqual([[young], [young]])
    expect([await counted(false), await counted(true)]).toEqual([
      [2, 1],
      [1, 1],
    ])
    expect(await found(organisationUser(organisationId), { newSinceLastVisit: true })).toEqual([young, old])
    minutes(45)
    await world.say(await world.organisation())
    expect(await fresh()).toEqual([])
    expect([await counted(false), await counted(true)]).toEqual([
      [2, 0],
      [0, 0],
    ])
  })

  it('measure from a postcode, within miles or within what the candidate would travel', async () => {
    const { organisationId, user } = await organisation()
    const [leeds, york] = [
      await world.candidate({ organisationIds: [organisationId] }),
      await world.candidate({ organisationIds: [organisationId] }),
    ]
    await prefer(leeds, 5, [53.8, -1.55])
    await prefer(york, 40, [53.96, -1.08])
    const sorted = async (request: CandidateFilters) => (await found(user, request)).toSorted()
    expect(await sorted({ near: 'LS1 4AP', withinMiles: 10 })).toEqual([leeds])
    expect(await sorted({ near: 'LS1 4AP', withinMiles: 30 })).toEqual([leeds, york].toSorted())
    expect(await sorted({ near: 'YO1 7HH', withinTheirRadius: true })).toEqual([york])
    expect(await sorted({ near: 'LS1 4AP', withinMiles: 10, withinTheirRadius: true })).toEqual([leeds])
  })
})

it.each<[ListCandidatesRequest, string[]]>([
  [{ search: '%_' }, ['search']],
  [{ role: '…' }, ['role']],
  [{ sort: 'relevance' }, ['sort']],
  [{ near: 'LS1 4AP' }, ['withinMiles']],
  [{ withinMiles: 5 }, ['near']],
  [{ near: 'BFPO 57', withinMiles: 5 }, ['near']],
  [
    { cursor: Buffer.from('["name","a","01a205d2-231b-776d-8ec6-fd2a6ef963e5"]').toString('base64url') },
    ['cursor'],
  ],
])('says what is wrong with %j', async (request, expected) => {
  const { user } = await organisation()
  const fields = await expectRefused(world.service.as(user).listCandidates(request), 'VALIDATION_FAILED')
  expect(fields.map(({ field }) => field)).toEqual(expected)
})

it('says that the programme has no interest of its own to filter by', async () => {
  const request = {
    unanswered: true,
    byReferral: true,
    newSinceLastVisit: true,
    interestedFrom: '2026-01-01',
  }
  const fields = await expectRefused(
    world.service.as(programmeStaff()).listCandidates(request),
    'VALIDATION_FAILED',
  )
  expect(fields.map(({ field }) => field).toSorted()).toEqual(Object.keys(request).toSorted())
})

it('counts for those who may list and for nobody else, on record', async () => {
  const { organisationId, user } = await organisation()
  await world.candidate({ organisationIds: [organisationId], connections: ['spouse', 'veteran'] })
  const events = await world.during(async () => {
    const { total, counts } = await world.service.as(user).countCandidates({ connection: ['partner'] })
    expect(total).toBe(0)
    expect(counts.filter(({ filter }) => filter === 'connection')).toEqual(
      expect.arrayContaining([
        { filter: 'connection', value: 'spouse', count: 1 },
        { filter: 'connection', value: 'veteran', count: 1 },
      ]),
    )
  })
  expect(events).toEqual([['candidates-counted', { organisationId }]])
  for (const other of [candidate(), auditor()]) {
    await expectRefused(world.service.as(other).countCandidates({}), 'NOT_PERMITTED')
  }
})
