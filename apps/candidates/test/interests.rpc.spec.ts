import { anonymous, newId } from '@sih/kernel'
import { candidate, expectRefused } from '@sih/testing'
import { maxInterests } from '../src/interest/interest.entity.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

describe('picking an organisation', () => {
  it('makes the interest known at once where registration is complete and access is active', async () => {
    const { organisationId, legalName } = await world.organisation()
    const candidateId = await world.candidate()
    const events = await world.during(async () => {
      expect(await world.pick(candidateId, organisationId)).toEqual({
        organisationId,
        organisationName: legalName,
        state: 'delivered',
        expressedAt: expect.any(String),
        deliveredAt: expect.any(String),
        hidden: false,
        referralId: null,
      })
    })
    expect(events).toEqual([
      ['interest-expressed', { candidateId, organisationId }],
      ['interest-delivered', { candidateId, organisationId }],
    ])
  })

  it('waits for access that is not active yet', async () => {
    const { organisationId } = await world.organisation({ accessActive: false })
    const candidateId = await world.candidate()
    const events = await world.during(async () => {
      expect(await world.pick(candidateId, organisationId)).toMatchObject({
        state: 'waiting',
        deliveredAt: null,
      })
    })
    expect(events).toEqual([['interest-expressed', { candidateId, organisationId }]])
  })

  it('waits for registration to be completed', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.register()
    expect(await world.pick(candidateId, organisationId)).toMatchObject({ state: 'waiting' })
  })

  it('happens once, however many tabs are open', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate()
    const events = await world.during(async () => {
      const picks = await Promise.allSettled(
        Array.from({ length: 8 }, () => world.pick(candidateId, organisationId)),
      )
      const refused = picks.flatMap((pick) => (pick.status === 'rejected' ? [pick.reason.code] : []))
      expect(refused).toEqual(Array(7).fill('INTEREST_ALREADY_EXPRESSED'))
    })
    const done = events.map(([name]) => name).filter((name) => name !== 'request-refused')
    expect(done).toEqual(['interest-expressed', 'interest-delivered'])
  })

  it('is for organisations that are pledged', async () => {
    const { organisationId } = await world.organisation({ pledged: false, accessActive: false })
    const candidateId = await world.candidate()
    await expectRefused(world.pick(candidateId, organisationId), 'ORGANISATION_NOT_FOUND')
    await expectRefused(world.pick(candidateId, newId()), 'ORGANISATION_NOT_FOUND')
  })

  it('is for candidates', async () => {
    const { organisationId } = await world.organisation()
    await expectRefused(world.pick(newId(), organisationId), 'CANDIDATE_NOT_FOUND')
    await expectRefused(world.service.as(anonymous).expressInterest({ organisationId }), 'NOT_PERMITTED')
  })

  it('ends at as many as fit into one answer', async () => {
    const organisations = await Promise.all(
      Array.from({ length: maxInterests + 1 }, () => world.organisation()),
    )
    const organisationIds = organisations.map(({ organisationId }) => organisationId)
    const last = organisationIds.pop()!
    const candidateId = await world.candidate({ organisationIds })
    expect((await world.self(candidateId).listInterests({})).items).toHaveLength(maxInterests)
    await expectRefused(world.pick(candidateId, last), 'TOO_MANY_INTERESTS')
    await world.self(candidateId).withdrawInterest({ organisationId: organisationIds[0]! })
    await world.pick(candidateId, last)
  })
})

describe('dropping an organisation', () => {
  it('takes effect at once, and picking it again later is a new interest', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    const fact = { candidateId, organisationId }
    const self = world.self(candidateId)

    expect(await world.during(() => self.withdrawInterest({ organisationId }))).toEqual([
      ['interest-withdrawn', fact],
    ])
    expect((await self.listInterests({})).items).toEqual([])
    await expectRefused(self.withdrawInterest({ organisationId }), 'INTEREST_NOT_FOUND')

    expect(await world.during(() => world.pick(candidateId, organisationId))).toEqual([
      ['interest-expressed', fact],
      ['interest-delivered', fact],
    ])
  })

  it('works while the interest still waits', async () => {
    const organisation = await world.organisation({ accessActive: false })
    const { organisationId } = organisation
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    await world.self(candidateId).withdrawInterest({ organisationId })
    expect(await world.during(() => world.change(organisation, { accessActive: true }))).toEqual([])
  })

  it('does not touch the interests of others', async () => {
    const { organisationId } = await world.organisation()
    const [one, other] = [
      await world.candidate({ organisationIds: [organisationId] }),
      await world.candidate(),
    ]
    await expectRefused(world.self(other).withdrawInterest({ organisationId }), 'INTEREST_NOT_FOUND')
    await expectRefused(world.self(newId()).withdrawInterest({ organisationId }), 'CANDIDATE_NOT_FOUND')
    expect((await world.self(one).listInterests({})).items).toHaveLength(1)
  })
})

describe('the list of interests', () => {
  it('shows what was picked, by its current name, and is on record', async () => {
    const waiting = await world.organisation({ accessActive: false })
    const active = await world.organisation()
    const candidateId = await world.candidate({
      organisationIds: [waiting.organisationId, active.organisationId],
    })
    await world.change(waiting, { legalName: 'New Name NHS Trust' })
    const events = await world.during(async () => {
      const { items } = await world.self(candidateId).listInterests({})
      expect(items.map(({ organisationName, state }) => [organisationName, state])).toEqual([
        ['New Name NHS Trust', 'waiting'],
        [active.legalName, 'delivered'],
      ])
    })
    expect(events).toEqual([['interests-listed', { candidateId }]])
  })

  it('is missing for an account that never registered', async () => {
    await expectRefused(world.service.as(candidate()).listInterests({}), 'CANDIDATE_NOT_FOUND')
  })
})
