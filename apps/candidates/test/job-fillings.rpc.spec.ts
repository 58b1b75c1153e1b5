import { addDays, addMonths } from '@sih/calendar'
import { candidatesEvents, type RecordJobFillingRequest } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { engaged, today } from './engaged.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const job: Omit<RecordJobFillingRequest, 'candidateId'> = {
  roleTitle: 'Porter at Quillfeather House',
  staffGroup: '09',
  band: '2',
  contractType: 'permanent',
  wholeTimeEquivalent: 60,
  startsOn: addDays(today, -3),
}

/** Somebody who looks for a job at one organisation, and has picked another. */
async function appointing() {
  const met = await engaged(world)
  const other = await world.organisation()
  await world.pick(met.candidateId, other.organisationId)
  const { candidateId, organisationId } = met
  const fill = (more: Partial<RecordJobFillingRequest> = {}) =>
    met.api.recordJobFilling({ ...job, candidateId, ...more })
  return {
    ...met,
    key: { candidateId, organisationId },
    other,
    fill,
    others: world.service.as(organisationUser(other.organisationId)),
  }
}

describe('a job filling', () => {
  it('closes the profile: everybody loses the candidate, who recorded it keeps that', async () => {
    const { key, other, others, api, fill, self, completed } = await appointing()
    const { id: placementId } = await completed()
    const events = await world.during(() => fill({ placementId }))
    const fact = {
      ...key,
      fillingId: expect.any(String),
      version: 1,
      staffGroup: '09',
      band: '2',
      placementId,
      contractType: 'permanent',
      wholeTimeEquivalent: 60,
      startsOn: job.startsOn,
      sustainedAt6: null,
      sustainedAt12: null,
      withdrawn: null,
    }
    const { candidateId } = key
    expect(events).toEqual([
      ['job-filling-recorded', fact],
      ['profile-closed', { candidateId, reason: 'placed_in_employment' }],
      ...[key.organisationId, other.organisationId]
        .toSorted()
        .map((organisationId) => [
          'visibility-changed',
          organisationId === other.organisationId
            ? { candidateId, organisationId, visible: false }
            : { candidateId, organisationId, visible: false, readOnly: true },
        ]),
    ])
    expect(JSON.stringify(events)).not.toContain('Quillfeather')
    for (const organisation of [api, others]) {
      await expectRefused(organisation.openProfile({ candidateId }), 'CANDIDATE_NOT_FOUND')
      await expectRefused(organisation.getTimeline({ candidateId }), 'CANDIDATE_NOT_FOUND')
    }
    expect((await api.listJobFillings({})).items).toMatchObject([
      { ...job, candidateName: "Zephyrine O'Quillfeather" },
    ])
    expect((await others.listJobFillings({})).items).toEqual([])
    expect(await self.getVisibility({})).toMatchObject({
      state: 'closed',
      closedReason: 'placed_in_employment',
    })
    const own = (await self.listOwnStages({})).items
    expect(own.find(({ organisationId }) => organisationId === key.organisationId)).toMatchObject({
      stage: 'appointed',
    })
  })

  it('recorded by mistake is withdrawn: everything is as it was, and what it said is kept', async () => {
    const { key, others, api, fill } = await appointing()
    const { id: fillingId } = await fill()
    const corrected = await api.correctJobFilling({
      fillingId,
      version: 1,
      band: '3',
      wholeTimeEquivalent: 100,
    })
    expect(corrected).toMatchObject({
      band: '3',
      wholeTimeEquivalent: 100,
      roleTitle: job.roleTitle,
      version: 2,
    })
    await expectRefused(api.correctJobFilling({ fillingId, version: 1, band: '4' }), 'VERSION_CONFLICT')
    await api.withdrawJobFilling({ fillingId, version: 2, reason: 'recorded_by_mistake' })
    for (const organisation of [api, others]) await organisation.openProfile({ candidateId: key.candidateId })
    expect(await api.getStage(key)).toMatchObject({ stage: 'interested' })
    expect((await api.listJobFillings({})).items).toEqual([])
    expect((await api.listJobFillings({ withdrawn: true })).items).toMatchObject([
      { withdrawn: 'recorded_by_mistake' },
    ])
    const { items } = await api.getJobFillingHistory({ fillingId })
    expect(items.map(({ band, withdrawn }) => [band, withdrawn])).toEqual([
      ['3', 'recorded_by_mistake'],
      ['3', null],
      ['2', null],
    ])
    await expectRefused(api.correctJobFilling({ fillingId, version: 3, band: '4' }), 'JOB_FILLING_WITHDRAWN')
    await fill()
  })

  it('that is withdrawn does not open a profile that the candidate has closed', async () => {
    const { key, fill, self } = await appointing()
    const { id: fillingId } = await fill()
    await self.reopenOwnProfile({})
    await self.closeOwnProfile({ reason: 'no_longer_interested' })
    const staff = world.service.as(programmeStaff())
    await staff.withdrawJobFilling({ fillingId, version: 1, reason: 'did_not_start' })
    expect(await self.getVisibility({})).toMatchObject({
      state: 'closed',
      closedReason: 'no_longer_interested',
    })
    expect(await staff.openJobFilling({ fillingId })).toMatchObject({ ...key, withdrawn: 'did_not_start' })
  })

  it('is recorded once by two who do it at the same time', async () => {
    const { fill } = await appointing()
    const answers = await Promise.allSettled([fill(), fill(), fill()])
    const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'recorded'))
    expect(codes.toSorted()).toEqual(['JOB_FILLING_EXISTS', 'JOB_FILLING_EXISTS', 'recorded'])
  })

  it('is recorded by the programme for an organisation, also after the candidate has closed the profile', async () => {
    const { key, api, self } = await appointing()
    await self.closeOwnProfile({ reason: 'placed_in_employment' })
    await expectRefused(api.recordJobFilling({ ...job, ...key }), 'CANDIDATE_NOT_FOUND')
    const staff = world.service.as(programmeStaff())
    await staff.recordJobFilling({ ...job, ...key })
    expect((await api.listJobFillings({})).items).toMatchObject([
      { onBehalf: true, candidateId: key.candidateId },
    ])
    await expectRefused(staff.recordJobFilling({ ...job, candidateId: key.candidateId }), 'VALIDATION_FAILED')
  })
})

describe('the question whether somebody is still in the job', () => {
  it('is asked once after six and once after twelve months, and answered', async () => {
    const { api, fill } = await appointing()
    const { id: fillingId } = await fill({ startsOn: addMonths(today, -7) })
    const { id: young } = await (await appointing()).fill({ startsOn: addDays(addMonths(today, -6), 1) })
    const asked = async (id: string) =>
      (await world.service.events<{ fillingId: string; months: string }>())
        .filter(({ type, data }) => type.includes('follow-up-due') && data.fillingId === id)
        .map(({ data }) => data.months)
    await Promise.all([world.dueWork(), world.dueWork()])
    await world.dueWork()
    expect(await asked(fillingId)).toEqual(['6'])
    expect(await asked(young)).toEqual([])
    const answer = { fillingId, months: '6', sustained: 'yes' } as const
    expect(await api.followUpJobFilling({ ...answer, version: 1 })).toMatchObject({ sustainedAt6: 'yes' })
    expect(await api.followUpJobFilling({ ...answer, sustained: 'left', version: 2 })).toMatchObject({
      sustainedAt6: 'left',
      sustainedAt12: null,
    })
    await expectRefused(api.followUpJobFilling({ ...answer, months: '12', version: 3 }), 'FOLLOW_UP_NOT_DUE')
    const { id: old } = await (await appointing()).fill({ startsOn: addMonths(today, -13) })
    await world.dueWork()
    expect((await asked(old)).toSorted()).toEqual(['12', '6'])
  })
})

describe('at the end of a month', () => {
  afterEach(() => world.service.clock.reset())

  it('the question is not late: six months after 31 August is the last day of February', async () => {
    const { fill } = await appointing()
    const { id: fillingId } = await fill({ startsOn: '2026-08-31' })
    const asked = async () =>
      (await world.service.events(candidatesEvents.followUpDue)).filter(
        ({ data }) => data.fillingId === fillingId,
      )
    world.service.clock.set('2027-02-27T12:00:00Z')
    await world.dueWork()
    expect(await asked()).toEqual([])
    world.service.clock.set('2027-02-28T12:00:00Z')
    await world.dueWork()
    expect(await asked()).toMatchObject([{ data: { months: '6' } }])
  })
})

describe('nobody', () => {
  it('sees or changes a job filling of another organisation, or names a placement of another', async () => {
    const { fill, others, organisationId } = await appointing()
    const stranger = await appointing()
    const { id: placementId } = await stranger.completed()
    await expectRefused(fill({ placementId }), 'PLACEMENT_NOT_FOUND')
    const { id: fillingId } = await fill()
    for (const api of [others, stranger.api]) {
      await expectRefused(api.openJobFilling({ fillingId }), 'JOB_FILLING_NOT_FOUND')
      await expectRefused(api.getJobFillingHistory({ fillingId }), 'JOB_FILLING_NOT_FOUND')
      const withdrawn = { fillingId, version: 1, reason: 'did_not_start' } as const
      await expectRefused(api.withdrawJobFilling(withdrawn), 'JOB_FILLING_NOT_FOUND')
      expect((await api.listJobFillings({ organisationId })).items).toEqual([])
    }
    await expectRefused(stranger.api.openJobFilling({ fillingId: newId() }), 'JOB_FILLING_NOT_FOUND')
    await expectRefused(stranger.self.listJobFillings({}), 'NOT_PERMITTED')
  })

  it('keeps sight of it who has lost access, or from whom the candidate hides', async () => {
    const { fill, api, self, organisationId } = await appointing()
    const { id: fillingId } = await fill()
    await self.hideFrom({ organisationId })
    await expectRefused(api.openJobFilling({ fillingId }), 'JOB_FILLING_NOT_FOUND')
    await self.showTo({ organisationId })
    expect(await api.openJobFilling({ fillingId })).toMatchObject({ id: fillingId })
    await self.withdrawInterest({ organisationId })
    expect((await api.listJobFillings({})).items).toEqual([])
  })
})
