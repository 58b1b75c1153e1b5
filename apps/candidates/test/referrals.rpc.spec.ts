import { newId } from '@sih/kernel'
import { auditor, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const reason = 'They run the wheelchair workshop that I told Zephyrine about.'

/** A candidate whom one organisation sees, and another that it may propose. */
async function introduced(other: Parameters<World['organisation']>[0] = {}) {
  const [from, to] = [await world.organisation(), await world.organisation(other)]
  const candidateId = await world.candidate({ organisationIds: [from.organisationId] })
  const proposer = organisationUser(from.organisationId)
  const propose = (organisationId = to.organisationId) =>
    world.service.as(proposer).proposeReferral({ candidateId, organisationId, reason })
  const proposed = async () => (await world.service.as(proposer).listProposedReferrals({ candidateId })).items
  return { from, to, candidateId, self: world.self(candidateId), proposer, propose, proposed }
}

describe('a referral', () => {
  it('is told to the candidate and to nobody else', async () => {
    const { from, to, candidateId, self, propose } = await introduced()
    const events = await world.during(async () => {
      expect(await propose()).toEqual({
        id: expect.any(String),
        organisationId: to.organisationId,
        organisationName: to.legalName,
        reason,
        state: 'proposed',
        proposedAt: expect.any(String),
        answeredAt: null,
      })
    })
    const fact = {
      referralId: expect.any(String),
      candidateId,
      organisationId: to.organisationId,
      fromOrganisationId: from.organisationId,
    }
    expect(events).toEqual([['referral-proposed', fact]])
    expect((await self.listReferrals({})).items).toEqual([
      expect.objectContaining({
        fromOrganisationId: from.organisationId,
        fromOrganisationName: from.legalName,
        organisationId: to.organisationId,
        reason,
        state: 'proposed',
        picked: false,
        hidden: false,
      }),
    ])
    expect(await world.sees(to.organisationId, candidateId)).toBe(false)
  })

  it('takes effect when the candidate accepts, once', async () => {
    const { from, to, candidateId, self, propose, proposed } = await introduced()
    const { id: referralId } = await propose()
    const { organisationId } = to
    const fact = { referralId, candidateId, organisationId, fromOrganisationId: from.organisationId }
    const events = await world.during(async () => {
      const answers = await Promise.allSettled([1, 2, 3].map(() => self.acceptReferral({ referralId })))
      const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'accepted'))
      expect(codes.toSorted()).toEqual(['REFERRAL_ALREADY_ANSWERED', 'REFERRAL_ALREADY_ANSWERED', 'accepted'])
    })
    expect(events.filter(([name]) => name !== 'request-refused')).toEqual([
      ['referral-accepted', fact],
      ['interest-expressed', { candidateId, organisationId }],
      ['interest-delivered', { candidateId, organisationId }],
    ])
    expect(await world.sees(organisationId, candidateId)).toBe(true)
    const [, referred] = (await self.listInterests({})).items
    expect(referred).toMatchObject({ organisationId, referralId, state: 'delivered' })
    expect(await proposed()).toMatchObject([{ state: 'accepted', answeredAt: expect.any(String) }])
    await expectRefused(self.declineReferral({ referralId }), 'REFERRAL_ALREADY_ANSWERED')
  })

  it('waits, as any interest does, for access that is not active yet', async () => {
    const { to, candidateId, self, propose } = await introduced({ accessActive: false })
    await self.acceptReferral({ referralId: (await propose()).id })
    expect(await world.sees(to.organisationId, candidateId)).toBe(false)
    const events = await world.during(() => world.change(to, { accessActive: true }))
    expect(events).toEqual([['interest-delivered', { candidateId, organisationId: to.organisationId }]])
  })

  it('that is declined changes nothing, and is not proposed again', async () => {
    const { from, to, candidateId, self, propose, proposed } = await introduced()
    const { id: referralId } = await propose()
    const events = await world.during(() => self.declineReferral({ referralId }))
    const { organisationId } = to
    expect(events).toEqual([
      [
        'referral-declined',
        { referralId, candidateId, organisationId, fromOrganisationId: from.organisationId },
      ],
    ])
    expect(await world.sees(organisationId, candidateId)).toBe(false)
    expect(await proposed()).toMatchObject([{ state: 'declined' }])
    await expectRefused(self.acceptReferral({ referralId }), 'REFERRAL_ALREADY_ANSWERED')
    await expectRefused(propose(), 'REFERRAL_EXISTS')
  })

  it('proposed in two tabs is one', async () => {
    const { self, propose } = await introduced()
    const answers = await Promise.allSettled([propose(), propose(), propose()])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await self.listReferrals({})).items).toHaveLength(1)
  })

  it('to an organisation hidden from stays without effect, and the candidate is told so', async () => {
    const { to, candidateId, self, propose } = await introduced()
    const { organisationId } = to
    await self.hideFrom({ organisationId })
    const { id: referralId } = await propose()
    expect((await self.listReferrals({})).items).toMatchObject([{ hidden: true }])
    const events = await world.during(async () => {
      expect(await self.acceptReferral({ referralId })).toMatchObject({ hidden: true, picked: true })
    })
    expect(events.map(([name]) => name)).not.toContain('interest-delivered')
    expect(await world.sees(organisationId, candidateId)).toBe(false)
    await self.showTo({ organisationId })
    expect(await world.sees(organisationId, candidateId)).toBe(true)
  })

  it('tells the proposer nothing of how the candidate stands with the other', async () => {
    const picked = await introduced()
    await world.pick(picked.candidateId, picked.to.organisationId)
    const hidden = await introduced()
    await hidden.self.hideFrom({ organisationId: hidden.to.organisationId })
    const neither = await introduced()
    const answers = [await picked.propose(), await hidden.propose(), await neither.propose()]
    const own = { id: '', organisationId: '', organisationName: '', proposedAt: '' }
    const told = answers.map((answer) => ({ ...answer, ...own }))
    expect(told[0]).toEqual(told[2])
    expect(told[1]).toEqual(told[2])

    const events = await world.during(() => picked.self.acceptReferral({ referralId: answers[0]!.id }))
    expect(events.map(([name]) => name)).toEqual(['referral-accepted'])
    expect(await picked.proposed()).toMatchObject([{ state: 'accepted' }])
  })

  it('can be accepted by the candidate alone, and not while the profile is closed', async () => {
    const { self, propose, candidateId } = await introduced()
    const stranger = world.self(await world.candidate())
    const { id: referralId } = await propose()
    for (const request of [{ referralId }, { referralId: newId() }]) {
      await expectRefused(stranger.acceptReferral(request), 'REFERRAL_NOT_FOUND')
      await expectRefused(stranger.declineReferral(request), 'REFERRAL_NOT_FOUND')
    }
    await self.closeOwnProfile({ reason: 'no_longer_interested' })
    await expectRefused(self.acceptReferral({ referralId }), 'PROFILE_CLOSED')
    await world.service.as(programmeStaff()).reopenProfile({ candidateId })
    await self.acceptReferral({ referralId })
  })

  it('is not accepted to an organisation that has withdrawn its pledge, and stays open', async () => {
    const { to, self, propose } = await introduced()
    const { id: referralId } = await propose()
    await world.change(to, { pledged: false, accessActive: false })
    await expectRefused(self.acceptReferral({ referralId }), 'ORGANISATION_NOT_FOUND')
    expect((await self.listReferrals({})).items).toMatchObject([{ state: 'proposed' }])
  })
})

describe('proposing', () => {
  it('is for an organisation that sees the candidate', async () => {
    const { from, to, candidateId, self, proposer, proposed, propose } = await introduced()
    const { organisationId } = to
    const stranger = world.service.as(organisationUser(organisationId))
    const request = { candidateId, organisationId: from.organisationId, reason }
    await expectRefused(stranger.proposeReferral(request), 'CANDIDATE_NOT_FOUND')
    await expectRefused(stranger.proposeReferral({ ...request, candidateId: newId() }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(stranger.listProposedReferrals({ candidateId }), 'CANDIDATE_NOT_FOUND')
    await propose()
    await self.setVisibility({ visible: false })
    await expectRefused(proposed(), 'CANDIDATE_NOT_FOUND')
    await expectRefused(
      world.service.as(proposer).proposeReferral({ candidateId, organisationId, reason }),
      'CANDIDATE_NOT_FOUND',
    )
  })

  it('is of another organisation, which has pledged', async () => {
    const { from, propose } = await introduced()
    await expectRefused(propose(from.organisationId), 'REFERRAL_TO_ITSELF')
    await expectRefused(propose(newId()), 'ORGANISATION_NOT_FOUND')
    const unpledged = await world.organisation({ pledged: false, accessActive: false })
    await expectRefused(propose(unpledged.organisationId), 'ORGANISATION_NOT_FOUND')
  })

  it('is not for others, and answering is for candidates', async () => {
    const { to, candidateId, proposer } = await introduced()
    const { organisationId } = to
    for (const principal of [programmeStaff(), auditor()]) {
      const api = world.service.as(principal)
      await expectRefused(api.proposeReferral({ candidateId, organisationId, reason }), 'NOT_PERMITTED')
      await expectRefused(api.listReferrals({}), 'NOT_PERMITTED')
    }
    await expectRefused(world.service.as(proposer).acceptReferral({ referralId: newId() }), 'NOT_PERMITTED')
    const nobody = world.self(newId())
    await expectRefused(nobody.listReferrals({}), 'CANDIDATE_NOT_FOUND')
    await expectRefused(nobody.acceptReferral({ referralId: newId() }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(nobody.declineReferral({ referralId: newId() }), 'CANDIDATE_NOT_FOUND')
  })
})

it('the lists are paged, newest first, and on record', async () => {
  const { from, candidateId, self, propose, proposer } = await introduced()
  const proposedIds: string[] = []
  for (let n = 0; n < 3; n++) {
    const { organisationId } = await world.organisation()
    proposedIds.unshift((await propose(organisationId)).id)
  }
  const found = async (
    list: (cursor?: string) => Promise<{ items: { id: string }[]; nextCursor: string | null }>,
  ) => {
    const first = await list()
    const second = await list(first.nextCursor!)
    expect([first.items.length, second.nextCursor]).toEqual([2, null])
    return [...first.items, ...second.items].map(({ id }) => id)
  }
  const events = await world.during(async () => {
    expect(await found((cursor) => self.listReferrals({ limit: 2, cursor }))).toEqual(proposedIds)
    const organisation = world.service.as(proposer)
    expect(
      await found((cursor) => organisation.listProposedReferrals({ candidateId, limit: 2, cursor })),
    ).toEqual(proposedIds)
  })
  const { organisationId } = from
  expect(events).toEqual(
    [null, null, organisationId, organisationId].map((by) => [
      'referrals-listed',
      { candidateId, organisationId: by },
    ]),
  )
})

it('no event holds the reason', async () => {
  const events = JSON.stringify(await world.events())
  expect(events).toContain('referral-accepted')
  expect(events).not.toMatch(/wheelchair|Zephyrine/)
})
