import { addDays } from '@sih/calendar'
import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { engaged, today } from './engaged.js'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const zephyrine = (id: string) => ({ id, firstName: 'Zephyrine', lastName: "O'Quillfeather" })

describe('the names of candidates', () => {
  it('are told of those whom one sees, in the order asked for; others are absent like nobody', async () => {
    const here = await engaged(world)
    const second = await world.candidate({ organisationIds: [here.organisationId] })
    const elsewhere = await engaged(world)
    const candidateIds = [second, elsewhere.candidateId, newId(), here.candidateId]
    expect(await here.api.nameCandidates({ candidateIds })).toEqual({
      items: [zephyrine(second), zephyrine(here.candidateId)],
    })
    expect(await world.service.as(programmeStaff()).nameCandidates({ candidateIds })).toEqual({
      items: [zephyrine(second), zephyrine(elsewhere.candidateId), zephyrine(here.candidateId)],
    })
  })

  it('are not told of those who hide, or whose interest is withdrawn', async () => {
    const { api, self, candidateId, organisationId } = await engaged(world)
    const names = async () => (await api.nameCandidates({ candidateIds: [candidateId] })).items
    expect(await names()).toHaveLength(1)
    await self.setVisibility({ visible: false })
    expect(await names()).toEqual([])
    await self.setVisibility({ visible: true })
    await self.withdrawInterest({ organisationId })
    expect(await names()).toEqual([])
  })

  it('are told of those who left with a job to who recorded it, and to nobody else', async () => {
    const { api, candidateId } = await engaged(world)
    const other = await world.organisation()
    await world.pick(candidateId, other.organisationId)
    await api.recordJobFilling({
      candidateId,
      roleTitle: 'Porter',
      staffGroup: '09',
      band: '2',
      contractType: 'permanent',
      wholeTimeEquivalent: 60,
      startsOn: addDays(today, -3),
    })
    const others = world.service.as(organisationUser(other.organisationId))
    expect((await api.nameCandidates({ candidateIds: [candidateId] })).items).toHaveLength(1)
    expect((await others.nameCandidates({ candidateIds: [candidateId] })).items).toEqual([])
  })

  it('put on record whom they disclosed, and nobody else', async () => {
    const { api, user, candidateId, organisationId } = await engaged(world)
    await api.nameCandidates({ candidateIds: [newId(), candidateId] })
    const told = await world.service.events(candidatesEvents.candidatesNamed)
    expect(told.filter(({ actor }) => actor.accountId === user.accountId).map(({ data }) => data)).toEqual([
      { organisationId, candidateIds: [candidateId] },
    ])
  })

  it.each([
    ['candidates', candidate()],
    ['auditors', auditor()],
  ])('are not for %s', async (_, principal) => {
    await expectRefused(
      world.service.as(principal).nameCandidates({ candidateIds: [newId()] }),
      'NOT_PERMITTED',
    )
  })

  it.each([
    ['nobody', []],
    ['more than a page', Array.from({ length: 101 }, () => newId())],
    ['what is no id', ['Zephyrine']],
  ])('are refused for %s', async (_, candidateIds) => {
    await expectRefused(
      world.service.as(programmeStaff()).nameCandidates({ candidateIds }),
      'VALIDATION_FAILED',
    )
  })
})
