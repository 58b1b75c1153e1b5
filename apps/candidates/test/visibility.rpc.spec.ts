import { anonymous, newId } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

/** A candidate seen by two organisations, who waits for a third. */
async function seenByTwo() {
  const organisations = [
    await world.organisation(),
    await world.organisation(),
    await world.organisation({ accessActive: false }),
  ]
  const [one, two, waiting] = organisations.map(({ organisationId }) => organisationId) as [
    string,
    string,
    string,
  ]
  const candidateId = await world.candidate({ organisationIds: [one, two, waiting] })
  return { candidateId, self: world.self(candidateId), one, two, waiting }
}

/** One event for each organisation concerned, in the order of their ids. */
const changed = (candidateId: string, organisationIds: string[], visible: boolean) =>
  organisationIds
    .toSorted()
    .map((organisationId) => ['visibility-changed', { candidateId, organisationId, visible }])

describe('the switch', () => {
  it('takes the profile away from everybody at once and brings it back', async () => {
    const { candidateId, self, one, two } = await seenByTwo()
    const off = await world.during(async () => {
      expect(await self.setVisibility({ visible: false })).toEqual({
        state: 'switched_off',
        closedReason: null,
        visible: false,
        hiddenFrom: [],
      })
    })
    expect(off).toEqual([
      ['profile-switched-off', { candidateId }],
      ...changed(candidateId, [one, two], false),
    ])
    expect(await world.sees(one, candidateId)).toBe(false)
    expect((await world.service.as(organisationUser(one)).listCandidates({})).items).toEqual([])
    await world.service.as(programmeStaff()).openProfile({ candidateId })

    const on = await world.during(() => self.setVisibility({ visible: true }))
    expect(on).toEqual([['profile-switched-on', { candidateId }], ...changed(candidateId, [one, two], true)])
    expect(await world.sees(one, candidateId)).toBe(true)
  })

  it('clicked twice, or in two tabs, tells the organisations once', async () => {
    const { candidateId, self, one, two } = await seenByTwo()
    const events = await world.during(() =>
      Promise.all(Array.from({ length: 4 }, () => self.setVisibility({ visible: false }))),
    )
    expect(events.filter(([name]) => name === 'visibility-changed')).toEqual(
      changed(candidateId, [one, two], false),
    )
  })

  it('keeps what is picked meanwhile waiting, and delivers it when it is on again', async () => {
    const { candidateId, self } = await seenByTwo()
    const { organisationId } = await world.organisation()
    await self.setVisibility({ visible: false })
    expect(await world.pick(candidateId, organisationId)).toMatchObject({ state: 'waiting' })
    const events = await world.during(() => self.setVisibility({ visible: true }))
    expect(events.at(-1)).toEqual(['interest-delivered', { candidateId, organisationId }])
  })

  it('delivers nothing when access starts while it is off', async () => {
    const organisation = await world.organisation({ accessActive: false })
    const candidateId = await world.candidate({ organisationIds: [organisation.organisationId] })
    await world.self(candidateId).setVisibility({ visible: false })
    expect(await world.during(() => world.change(organisation, { accessActive: true }))).toEqual([])
  })

  it('is not there before the registration is complete', async () => {
    const candidateId = await world.register()
    const self = world.self(candidateId)
    await expectRefused(self.setVisibility({ visible: true }), 'REGISTRATION_INCOMPLETE')
    await expectRefused(self.closeOwnProfile({ reason: 'no_longer_interested' }), 'REGISTRATION_INCOMPLETE')
    expect(await self.getVisibility({})).toMatchObject({ state: 'awaiting_confirmation' })
  })
})

describe('hiding from an organisation', () => {
  it('takes the profile away from that one alone, and showing brings it back', async () => {
    const { candidateId, self, one, two } = await seenByTwo()
    const fact = { candidateId, organisationId: one }
    const hidden = await world.during(() => self.hideFrom({ organisationId: one }))
    expect(hidden).toEqual([['hidden-from', fact], ...changed(candidateId, [one], false)])
    expect([await world.sees(one, candidateId), await world.sees(two, candidateId)]).toEqual([false, true])
    const [picked] = (await self.listInterests({})).items
    expect(picked).toMatchObject({ organisationId: one, state: 'delivered', hidden: true })

    const shown = await world.during(() => self.showTo({ organisationId: one }))
    expect(shown).toEqual([['shown-to', fact], ...changed(candidateId, [one], true)])
    expect(await world.sees(one, candidateId)).toBe(true)
  })

  it('says so in the own view, by its current name, and is said once however often it is clicked', async () => {
    const { candidateId, self } = await seenByTwo()
    const { organisationId, legalName } = await world.organisation()
    await Promise.all([1, 2, 3].map(() => self.hideFrom({ organisationId })))
    const events = await world.during(async () => {
      expect((await self.getVisibility({})).hiddenFrom).toEqual([
        { organisationId, organisationName: legalName, hiddenAt: expect.any(String) },
      ])
    })
    expect(events).toEqual([['visibility-opened', { candidateId }]])
  })

  it('holds for one that is picked later: it hears nothing until the candidate shows themself', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate()
    const self = world.self(candidateId)
    await self.hideFrom({ organisationId })
    const events = await world.during(async () => {
      expect(await world.pick(candidateId, organisationId)).toMatchObject({ state: 'waiting', hidden: true })
    })
    expect(events).toEqual([['interest-expressed', { candidateId, organisationId }]])
    expect(await world.sees(organisationId, candidateId)).toBe(false)
    expect((await world.during(() => self.showTo({ organisationId }))).at(-1)).toEqual([
      'interest-delivered',
      { candidateId, organisationId },
    ])
  })

  it('survives dropping and picking again', async () => {
    const { candidateId, self, one } = await seenByTwo()
    await self.hideFrom({ organisationId: one })
    await self.withdrawInterest({ organisationId: one })
    expect(await world.pick(candidateId, one)).toMatchObject({ hidden: true, state: 'waiting' })
    expect(await world.sees(one, candidateId)).toBe(false)
  })

  it('is from organisations that exist', async () => {
    const self = world.self(await world.candidate())
    await expectRefused(self.hideFrom({ organisationId: newId() }), 'ORGANISATION_NOT_FOUND')
  })

  it('ends at as many as fit into one answer', async () => {
    const candidateId = await world.candidate()
    await world.service.dataSource.query(
      `with o as (
         insert into organisation (id, revision, legal_name, pledged, access_active)
         select gen_random_uuid(), 1, 'A Trust', false, false from generate_series(1, 200) returning id)
       insert into hidden_from select $1, id, now() from o`,
      [candidateId],
    )
    const { organisationId } = await world.organisation()
    await expectRefused(world.self(candidateId).hideFrom({ organisationId }), 'TOO_MANY_HIDDEN_FROM')
    expect((await world.self(candidateId).getVisibility({})).hiddenFrom).toHaveLength(200)
  })
})

describe('closing', () => {
  it('leaves the profile to the programme and to the candidate, who may reopen it', async () => {
    const { candidateId, self, one, two } = await seenByTwo()
    const reason = 'placed_in_employment'
    const events = await world.during(async () => {
      expect(await self.closeOwnProfile({ reason })).toMatchObject({ state: 'closed', closedReason: reason })
    })
    expect(events).toEqual([
      ['profile-closed', { candidateId, reason }],
      ...changed(candidateId, [one, two], false),
    ])
    expect([await world.sees(one, candidateId), await world.sees(two, candidateId)]).toEqual([false, false])
    await world.service.as(programmeStaff()).openProfile({ candidateId })
    await self.getOwnProfile({})

    await expectRefused(self.closeOwnProfile({ reason }), 'PROFILE_CLOSED')
    await expectRefused(self.setVisibility({ visible: true }), 'PROFILE_CLOSED')
    const { organisationId } = await world.organisation()
    await expectRefused(world.pick(candidateId, organisationId), 'PROFILE_CLOSED')

    const reopened = await world.during(() => self.reopenOwnProfile({}))
    expect(reopened).toEqual([
      ['profile-reopened', { candidateId }],
      ...changed(candidateId, [one, two], true),
    ])
    expect(await world.sees(one, candidateId)).toBe(true)
    await expectRefused(self.reopenOwnProfile({}), 'PROFILE_NOT_CLOSED')
  })

  it('is undone to what it was: who was switched off or hidden stays so', async () => {
    const { candidateId, self, one, two } = await seenByTwo()
    await self.hideFrom({ organisationId: one })
    await self.setVisibility({ visible: false })
    await self.closeOwnProfile({ reason: 'no_longer_interested' })
    expect(await world.during(() => self.reopenOwnProfile({}))).toEqual([
      ['profile-reopened', { candidateId }],
    ])
    expect(await self.getVisibility({})).toMatchObject({ state: 'switched_off', visible: false })
    await self.setVisibility({ visible: true })
    expect([await world.sees(one, candidateId), await world.sees(two, candidateId)]).toEqual([false, true])
  })

  it('does not keep anybody from dropping an organisation', async () => {
    const { self, one } = await seenByTwo()
    await self.closeOwnProfile({ reason: 'no_longer_interested' })
    await self.withdrawInterest({ organisationId: one })
    await self.reopenOwnProfile({})
    expect((await self.listInterests({})).items).toHaveLength(2)
  })

  it('may be done, and undone, by staff', async () => {
    const { candidateId, one } = await seenByTwo()
    const staff = world.service.as(programmeStaff())
    await staff.closeProfile({ candidateId, reason: 'placed_in_employment' })
    expect(await world.sees(one, candidateId)).toBe(false)
    await expectRefused(staff.closeProfile({ candidateId, reason: 'placed_in_employment' }), 'PROFILE_CLOSED')
    await staff.reopenProfile({ candidateId })
    expect(await world.sees(one, candidateId)).toBe(true)
    await expectRefused(staff.reopenProfile({ candidateId }), 'PROFILE_NOT_CLOSED')
    await expectRefused(staff.reopenProfile({ candidateId: newId() }), 'CANDIDATE_NOT_FOUND')
    const unknown = { candidateId: newId(), reason: 'placed_in_employment' } as const
    await expectRefused(staff.closeProfile(unknown), 'CANDIDATE_NOT_FOUND')
  })
})

it('is nobody else’s business', async () => {
  const { candidateId, one } = await seenByTwo()
  const reason = 'placed_in_employment' as const
  const organisation = world.service.as(organisationUser(one))
  for (const principal of [organisationUser(one), auditor(), anonymous]) {
    await expectRefused(world.service.as(principal).getVisibility({}), 'NOT_PERMITTED')
    await expectRefused(world.service.as(principal).setVisibility({ visible: false }), 'NOT_PERMITTED')
    await expectRefused(world.service.as(principal).closeProfile({ candidateId, reason }), 'NOT_PERMITTED')
  }
  await expectRefused(organisation.reopenProfile({ candidateId }), 'NOT_PERMITTED')
  await expectRefused(world.self(candidateId).closeProfile({ candidateId, reason }), 'NOT_PERMITTED')
  const nobody = world.service.as(candidate())
  await expectRefused(nobody.getVisibility({}), 'CANDIDATE_NOT_FOUND')
  await expectRefused(nobody.setVisibility({ visible: false }), 'CANDIDATE_NOT_FOUND')
  await expectRefused(nobody.hideFrom({ organisationId: one }), 'CANDIDATE_NOT_FOUND')
  await expectRefused(nobody.showTo({ organisationId: one }), 'CANDIDATE_NOT_FOUND')
  await expectRefused(nobody.closeOwnProfile({ reason }), 'CANDIDATE_NOT_FOUND')
  await expectRefused(nobody.reopenOwnProfile({}), 'CANDIDATE_NOT_FOUND')
})
