import { addDays } from '@sih/calendar'
import { newId } from '@sih/kernel'
import { auditor, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { engaged, today, words } from './engaged.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const startsOn = addDays(today, -10)
const fact = { kind: 'work_placement', staffGroup: '09', startsOn, endsOn: addDays(today, -6) }

describe('a placement', () => {
  it('is planned, answered by the candidate, and goes its way to the end', async () => {
    const { candidateId, organisationId, legalName, self, plan, change, api } = await engaged(world)
    const events = await world.during(async () => {
      const { id } = await plan()
      const [own] = (await self.listOwnPlacements({})).items
      expect(own).toMatchObject({
        id,
        organisationName: legalName,
        words,
        answer: 'awaited',
        state: 'planned',
        nextStates: ['in_progress', 'cancelled', 'did_not_attend'],
      })
      await self.answerPlacement({ placementId: id, version: own!.version, answer: 'accepted' })
      await change(id, { state: 'in_progress' })
      const ended = await change(id, { state: 'completed', outcome: 'ready_to_apply' })
      expect(ended.nextStates).toEqual([])
    })
    const key = { placementId: expect.any(String), candidateId, organisationId }
    const facts = events.filter(([name]) => !/opened|listed/.test(name))
    expect(facts).toEqual([
      ['placement-recorded', expect.objectContaining({ ...key, ...fact, version: 1, state: 'planned' })],
      ['placement-answered', expect.objectContaining({ ...key, ...fact, version: 2, answer: 'accepted' })],
      [
        'placement-changed',
        expect.objectContaining({ ...fact, version: 3, state: 'in_progress', fromState: 'planned' }),
      ],
      [
        'placement-changed',
        expect.objectContaining({ version: 4, state: 'completed', outcome: 'ready_to_apply' }),
      ],
    ])
    expect(JSON.stringify(events)).not.toContain('quillfeather')
    expect(await api.getStage({ candidateId })).toMatchObject({ stage: 'on_placement', movedBy: null })
  })

  it('with other dates is asked again, and one asked for another date does not begin', async () => {
    const { self, plan, change } = await engaged(world)
    const { id: placementId } = await plan()
    const wishedDate = addDays(today, 5)
    const asked = {
      placementId,
      version: 1,
      answer: 'another_date',
      words: 'I move house',
      wishedDate,
    } as const
    expect(await self.answerPlacement(asked)).toMatchObject({ answer: 'another_date', wishedDate })
    await expectRefused(change(placementId, { state: 'in_progress' }), 'PLACEMENT_DECLINED')
    const redated = await change(placementId, { startsOn: wishedDate, endsOn: addDays(wishedDate, 2) })
    expect(redated).toMatchObject({ answer: 'awaited', answerWords: null, wishedDate: null })
    await expectRefused(change(placementId, { state: 'in_progress' }), 'VALIDATION_FAILED')
    await expectRefused(
      self.answerPlacement({ ...asked, wishedDate: undefined, version: 3 }),
      'VALIDATION_FAILED',
    )
    await self.answerPlacement({ placementId, version: 3, answer: 'declined' })
    await change(placementId, { state: 'cancelled' })
    await expectRefused(
      self.answerPlacement({ placementId, version: 5, answer: 'accepted' }),
      'PLACEMENT_STATE',
    )
  })

  it('does not begin before clearance is done, nor end without saying what came of it', async () => {
    const { plan, change } = await engaged(world)
    const { id } = await plan({ clearanceDone: false })
    await expectRefused(change(id, { state: 'in_progress' }), 'PLACEMENT_NOT_CLEARED')
    await expectRefused(change(id, { state: 'completed' }), 'PLACEMENT_STATE')
    await change(id, { state: 'in_progress', clearanceDone: true })
    await expectRefused(change(id, { state: 'completed' }), 'VALIDATION_FAILED')
    await expectRefused(change(id, { outcome: 'undecided' }), 'VALIDATION_FAILED')
  })

  it('that was recorded wrongly is corrected, and keeps what it was', async () => {
    const { candidateId, completed, change, api, user } = await engaged(world)
    const { id } = await completed()
    await expectRefused(change(id, { department: 'Kitchen' }), 'PLACEMENT_STATE')
    await change(id, { state: 'in_progress', correction: true })
    await change(id, { state: 'did_not_attend', department: 'Kitchen', correction: true })
    const { items } = await api.getPlacementHistory({ placementId: id })
    expect(items.map(({ state, department, outcome }) => [state, department, outcome])).toEqual([
      ['did_not_attend', 'Kitchen', null],
      ['in_progress', 'Estates', null],
      ['completed', 'Estates', 'ready_to_apply'],
      ['in_progress', 'Estates', null],
      ['planned', 'Estates', null],
    ])
    expect(items[0]).toMatchObject({ correction: true, changedBy: user.accountId, version: 5 })
    expect(await api.getStage({ candidateId })).toMatchObject({ stage: 'interested' })
  })

  it('is not changed from a page that shows an older version', async () => {
    const { plan, api } = await engaged(world)
    const { id: placementId, version } = await plan()
    const answers = await Promise.allSettled([
      api.changePlacement({ placementId, version, site: 'North' }),
      api.changePlacement({ placementId, version, site: 'South' }),
    ])
    const late = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(late.reason).toMatchObject({ code: 'VERSION_CONFLICT' })
  })
})

describe('a review', () => {
  it('is read by the other side when that has given its own', async () => {
    const { self, api, completed } = await engaged(world)
    const { id: placementId } = await completed()
    const ours = { placementId, helpful: 'yes', words: 'Quick, kind, on time.' } as const
    const theirs = { placementId, helpful: 'partly', words: 'Too short.' } as const
    expect(await self.reviewPlacement(theirs)).toMatchObject({
      ownReview: { words: theirs.words },
      otherReview: null,
    })
    expect(await api.openPlacement({ placementId })).toMatchObject({ ownReview: null, otherReview: null })
    expect(await api.reviewPlacement(ours)).toMatchObject({ otherReview: { words: theirs.words } })
    expect(await self.openPlacement({ placementId })).toMatchObject({ otherReview: { words: ours.words } })
    await expectRefused(api.reviewPlacement(ours), 'PLACEMENT_REVIEWED')
    const staff = world.service.as(programmeStaff())
    expect(await staff.openPlacement({ placementId })).toMatchObject({ otherReview: { words: theirs.words } })
  })

  it('is corrected by its side, and keeps what it said for whoever may read it', async () => {
    const { candidateId, organisationId, self, api, completed } = await engaged(world)
    const { id: placementId } = await completed()
    const first = { placementId, helpful: 'no', words: 'Nobody was there.' } as const
    await expectRefused(self.correctReview({ ...first, version: 1 }), 'REVIEW_NOT_FOUND')
    await self.reviewPlacement(first)
    const right = { placementId, helpful: 'yes', words: 'I went to the wrong door.' } as const
    const events = await world.during(async () => {
      const answers = await Promise.allSettled([
        self.correctReview({ ...right, version: 1 }),
        self.correctReview({ ...right, version: 1 }),
      ])
      const late = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult
      expect(late.reason).toMatchObject({ code: 'VERSION_CONFLICT' })
    })
    const told = { placementId, candidateId, organisationId, from: 'candidate', helpful: 'yes', version: 2 }
    expect(events.filter(([name]) => name === 'review-corrected')).toEqual([['review-corrected', told]])
    const { placementId: _, ...said } = first
    const corrected = {
      helpful: 'yes',
      words: right.words,
      version: 2,
      earlier: [{ ...said, givenOn: today }],
    }
    expect((await self.openPlacement({ placementId })).ownReview).toMatchObject(corrected)
    expect((await api.openPlacement({ placementId })).otherReview).toBeNull()
    await expectRefused(api.correctReview({ ...right, version: 2 }), 'REVIEW_NOT_FOUND')
    await api.reviewPlacement({ placementId, helpful: 'yes', words: 'Keen.' })
    expect((await api.openPlacement({ placementId })).otherReview).toMatchObject(corrected)
  })

  it('is not waited for longer than 28 days, and belongs to what is completed', async () => {
    const { self, api, plan, completed } = await engaged(world)
    await expectRefused(
      self.reviewPlacement({ placementId: (await plan()).id, helpful: 'no', words: 'Never began.' }),
      'PLACEMENT_NOT_COMPLETED',
    )
    const long = async (days: number) => {
      const { id: placementId } = await completed({
        startsOn: addDays(today, -60),
        endsOn: addDays(today, -days),
      })
      await self.reviewPlacement({ placementId, helpful: 'yes', words: 'Good.' })
      return (await api.openPlacement({ placementId })).otherReview
    }
    expect(await long(33)).toMatchObject({ words: 'Good.' })
  })
})

describe('the list', () => {
  it('is narrowed and sorted, page by page', async () => {
    const { api, plan, change, organisationId } = await engaged(world)
    const day = await plan({
      kind: 'insight_day',
      startsOn: addDays(today, 3),
      endsOn: undefined,
      halfDay: true,
    })
    const late = await plan({ startsOn: addDays(today, 4), endsOn: addDays(today, 8), staffGroup: '08' })
    const early = await plan()
    await change(early.id, { state: 'cancelled' })
    const ids = async (request = {}) => (await api.listPlacements(request)).items.map(({ id }) => id)
    expect(await ids()).toEqual([late.id, day.id, early.id])
    expect(await ids({ sort: 'oldest' })).toEqual([early.id, day.id, late.id])
    expect(await ids({ state: ['cancelled'] })).toEqual([early.id])
    expect(await ids({ kind: ['insight_day', 'mentoring'] })).toEqual([day.id])
    expect(await ids({ staffGroup: ['08'] })).toEqual([late.id])
    expect(await ids({ from: addDays(today, 3), to: addDays(today, 3) })).toEqual([day.id])
    const first = await api.listPlacements({ limit: 2 })
    expect(await ids({ limit: 2, cursor: first.nextCursor! })).toEqual([early.id])
    const programme = await world.service.as(programmeStaff()).listPlacements({ organisationId })
    expect(programme.items).toHaveLength(3)
  })

  it('has nobody whom the organisation does not see any more', async () => {
    const { api, self, plan, organisationId } = await engaged(world)
    const { id: placementId, version } = await plan()
    await self.setVisibility({ visible: false })
    expect((await api.listPlacements({})).items).toEqual([])
    await expectRefused(api.openPlacement({ placementId }), 'PLACEMENT_NOT_FOUND')
    await expectRefused(
      api.changePlacement({ placementId, version, state: 'cancelled' }),
      'PLACEMENT_NOT_FOUND',
    )
    expect((await self.listOwnPlacements({})).items).toMatchObject([{ id: placementId, organisationId }])
  })
})

describe('nobody', () => {
  it('sees or changes a placement that is not theirs', async () => {
    const { candidateId, organisationId, plan } = await engaged(world)
    const { id: placementId } = await plan()
    const other = await engaged(world)
    const stranger = organisationUser(newId())
    for (const api of [other.api, world.service.as(stranger), other.self]) {
      await expectRefused(api.openPlacement({ placementId }), 'PLACEMENT_NOT_FOUND')
      const review = { placementId, helpful: 'yes', words: 'Well.' } as const
      await expectRefused(api.reviewPlacement(review), 'PLACEMENT_NOT_FOUND')
      await expectRefused(api.correctReview({ ...review, version: 1 }), 'PLACEMENT_NOT_FOUND')
    }
    const answer = { placementId, version: 1, answer: 'accepted' } as const
    await expectRefused(other.self.answerPlacement(answer), 'PLACEMENT_NOT_FOUND')
    await expectRefused(other.api.getPlacementHistory({ placementId }), 'PLACEMENT_NOT_FOUND')
    await expectRefused(other.plan({ candidateId }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(other.api.openPlacement({ placementId: newId() }), 'PLACEMENT_NOT_FOUND')
    await expectRefused(world.service.as(auditor()).listPlacements({}), 'NOT_PERMITTED')
    expect((await other.api.listPlacements({ organisationId })).items).toEqual([])
  })
})
