import { connectionQuestionCodes, messagingRpc, type RegisterRequest } from '@sih/contracts'
import { anonymous, newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { World, personal } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const nothingSaid = Object.fromEntries(connectionQuestionCodes.map((question) => [question, null]))

const register = (details: Partial<RegisterRequest>) =>
  world.service.as(anonymous).register(world.details(details))

describe('registering', () => {
  it('keeps the details until the address is confirmed, and tells what happened', async () => {
    const [one, two] = [await world.organisation(), await world.organisation({ accessActive: false })]
    const organisationIds = [one.organisationId, two.organisationId]
    const candidateId = newId()
    const connections = ['veteran_wis', 'spouse'] as const

    const events = await world.during(() =>
      register({
        candidateId,
        connections: [...connections],
        consents: { profileSharing: true, wisStatus: true },
        organisationIds,
        postcode: 'ls14ap',
      }),
    )

    expect(events).toEqual([
      ['registered', { candidateId, connections: ['veteran', 'spouse'], service: null }],
      ...organisationIds.map((organisationId) => ['interest-expressed', { candidateId, organisationId }]),
    ])
    expect(await world.self(candidateId).getOwnProfile({})).toEqual({
      ...personal,
      id: candidateId,
      connections,
      ...nothingSaid,
      sections: {
        about: null,
        skills: [],
        languages: [],
        preferences: null,
        employment: [],
        qualifications: [],
      },
      completeness: expect.objectContaining({ percent: expect.any(Number) }),
      state: 'awaiting_confirmation',
      version: 1,
      registeredAt: expect.any(String),
    })
  })

  it('tells the messaging service how the person is reached', async () => {
    const candidateId = await world.register()
    const { email, firstName, lastName } = personal
    expect(await world.service.commands(messagingRpc.keepContact)).toContainEqual({
      accountId: candidateId,
      email,
      firstName,
      lastName,
    })
  })

  it('keeps each consent with its wording and time', async () => {
    const at = '2026-03-01T09:30:00.000Z'
    world.service.clock.set(at)
    const consents = { profileSharing: true, wisStatus: true }
    const candidateId = await world.register({ connections: ['veteran_wis'], consents })
    world.service.clock.reset()
    const kept = await world.service.dataSource.query(
      'select kind, version, given_at, withdrawn_at from consent where candidate_id = $1 order by kind',
      [candidateId],
    )
    const given = { version: 1, given_at: new Date(at), withdrawn_at: null }
    expect(kept).toEqual([
      { kind: 'profileSharing', ...given },
      { kind: 'wisStatus', ...given },
    ])
  })

  it('is for those of 18 or over, by the calendar of London', async () => {
    world.service.clock.set('2026-06-14T22:59:59Z')
    const named = await expectRefused(register({ dateOfBirth: '2008-06-15' }), 'CANDIDATE_TOO_YOUNG')
    expect(named.map(({ field }) => field)).toEqual(['dateOfBirth'])
    world.service.clock.set('2026-06-14T23:00:00Z')
    await register({ dateOfBirth: '2008-06-15' })
    world.service.clock.reset()
  })

  it('needs the consents that the details call for', async () => {
    const missing = await expectRefused(register({ consents: { profileSharing: false } }), 'CONSENT_MISSING')
    expect(missing.map(({ field }) => field)).toEqual(['consents.profileSharing'])
    const wis = register({ connections: ['veteran_wis'], consents: { profileSharing: true } })
    expect((await expectRefused(wis, 'CONSENT_MISSING')).map(({ field }) => field)).toEqual([
      'consents.wisStatus',
    ])
  })

  it('keeps the answers to the questions that belong to a connection, and refuses others', async () => {
    const leaving = {
      service: 'royal_navy' as const,
      rank: 'Leading Hand',
      serviceFrom: '2012-09-01',
      dischargeDate: '2027-01-31',
    }
    const moving = { relation: 'Married to a soldier', relocationDate: '2027-03-01' }
    const connections = ['service_leaver', 'spouse'] as const
    const id = await world.register({ connections: [...connections], ...leaving, ...moving })
    expect(await world.self(id).getOwnProfile({})).toMatchObject({ ...leaving, ...moving, unit: null })
    const fields = await expectRefused(register({ ...moving, unit: '4 PARA' }), 'VALIDATION_FAILED')
    expect(fields.map(({ field }) => field)).toEqual(['unit', 'relation', 'relocationDate'])
  })

  it('needs a connection to the Armed Forces', async () => {
    const fields = await expectRefused(register({ connections: [] }), 'VALIDATION_FAILED')
    expect(fields.map(({ field }) => field)).toEqual(['connections'])
  })

  it('names every detail that cannot be right', async () => {
    const wrong = { dateOfBirth: '1899-12-31', phone: 'none', postcode: 'LS1' }
    const fields = await expectRefused(register(wrong), 'VALIDATION_FAILED')
    expect(fields.map(({ field }) => field)).toEqual(Object.keys(wrong))
  })

  it('takes only organisations that are pledged', async () => {
    const pledged = await world.organisation()
    const unpledged = await world.organisation({ pledged: false, accessActive: false })
    for (const organisationId of [unpledged.organisationId, newId()]) {
      const candidateId = newId()
      const organisationIds = [pledged.organisationId, organisationId]
      await expectRefused(register({ candidateId, organisationIds }), 'ORGANISATION_NOT_FOUND')
      await expectRefused(world.self(candidateId).getOwnProfile({}), 'CANDIDATE_NOT_FOUND')
    }
  })

  it('records a refusal without anything personal', async () => {
    const candidateId = newId()
    const events = await world.during(() =>
      register({ candidateId, dateOfBirth: '2025-01-01' }).catch(() => undefined),
    )
    const operation = 'candidates.v1.register'
    expect(events).toEqual([
      ['request-refused', { operation, code: 'CANDIDATE_TOO_YOUNG', candidateId, organisationId: null }],
    ])
  })
})

describe('registering again before the address is confirmed', () => {
  it('replaces details, consents and organisations', async () => {
    const [dropped, kept, added] = await Promise.all([1, 2, 3].map(() => world.organisation()))
    const candidateId = await world.register({
      connections: ['veteran_wis'],
      consents: { profileSharing: true, wisStatus: true },
      organisationIds: [dropped!.organisationId, kept!.organisationId],
    })

    const events = await world.during(() =>
      world.register({
        candidateId,
        firstName: 'Alex',
        connections: ['spouse'],
        organisationIds: [kept!.organisationId, added!.organisationId],
      }),
    )

    expect(events).toEqual([
      ['registered', { candidateId, connections: ['spouse'], service: null }],
      ['interest-withdrawn', { candidateId, organisationId: dropped!.organisationId }],
      ['interest-expressed', { candidateId, organisationId: added!.organisationId }],
    ])
    const self = world.self(candidateId)
    expect(await self.getOwnProfile({})).toMatchObject({ firstName: 'Alex', connections: ['spouse'] })
    const { items } = await self.listInterests({})
    expect(items.map(({ organisationId }) => organisationId)).toEqual([
      kept!.organisationId,
      added!.organisationId,
    ])
    const consents = await world.service.dataSource.query(
      'select kind from consent where candidate_id = $1',
      [candidateId],
    )
    expect(consents).toEqual([{ kind: 'profileSharing' }])
  })

  it('leaves one of several at the same time', async () => {
    const candidateId = newId()
    const { organisationId } = await world.organisation()
    const names = ['Ada', 'Ben', 'Cas', 'Dot', 'Eve']
    await Promise.all(
      names.map((firstName) => world.register({ candidateId, firstName, organisationIds: [organisationId] })),
    )
    const { firstName } = await world.self(candidateId).getOwnProfile({})
    expect(names).toContain(firstName)
    expect((await world.self(candidateId).listInterests({})).items).toHaveLength(1)
  })

  it('is over once it is confirmed: nobody else may change the details', async () => {
    const candidateId = await world.candidate()
    await expectRefused(register({ candidateId, firstName: 'Mallory' }), 'CANDIDATE_ALREADY_REGISTERED')
    expect(await world.self(candidateId).getOwnProfile({})).toMatchObject({
      firstName: personal.firstName,
      state: 'active',
    })
  })
})

describe('the confirmed address', () => {
  it('completes the registration once', async () => {
    const candidateId = await world.register()
    expect(await world.during(() => world.confirm(candidateId))).toEqual([
      ['registration-completed', { candidateId }],
    ])
    expect(await world.self(candidateId).getOwnProfile({})).toMatchObject({ state: 'active' })
    expect(await world.during(() => world.confirm(candidateId))).toEqual([])
  })

  it('of anybody else does not matter here', async () => {
    expect(await world.during(() => world.confirm(newId()))).toEqual([])
  })
})

it('no event holds anything personal', async () => {
  const events = JSON.stringify(await world.service.events())
  expect(events).toContain('registered')
  for (const value of [...Object.values(personal), 'veteran_wis']) expect(events).not.toContain(value)
})
