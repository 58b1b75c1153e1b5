import { candidate, eventually, expectRefused, organisationUser } from '@sih/testing'
import { newId } from '@sih/kernel'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const withWis = (organisationIds: string[] = []) =>
  world.candidate({
    connections: ['veteran_wis', 'spouse'],
    consents: { profileSharing: true, wisStatus: true },
    organisationIds,
  })

describe('consents', () => {
  it('are listed with their words, version and times', async () => {
    const api = world.self(await withWis())
    const { items } = await api.listConsents({})
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['profileSharing', 'wisStatus'])
    for (const item of items) {
      expect(item).toMatchObject({
        version: 1,
        wording: expect.stringContaining('organisations that I pick'),
      })
      expect(item).toMatchObject({ givenAt: expect.any(String), withdrawnAt: null })
    }
  })

  it('to WIS status ends with the status, for everybody and at once', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await withWis([organisationId])
    const api = world.self(candidateId)
    const user = world.service.as(organisationUser(organisationId))
    const shown = async () => (await user.openProfile({ candidateId })).connections
    expect(await shown()).toEqual(['veteran_wis', 'spouse'])

    const events = await world.during(() => api.withdrawConsent({ kind: 'wisStatus' }))

    expect(events).toEqual([['consent-withdrawn', { candidateId }]])
    expect(await shown()).toEqual(['veteran', 'spouse'])
    expect(await api.getOwnProfile({})).toMatchObject({ connections: ['veteran', 'spouse'], version: 2 })
    const withdrawn = (await api.listConsents({})).items.find(({ kind }) => kind === 'wisStatus')
    expect(withdrawn!.withdrawnAt).toEqual(expect.any(String))
    await expectRefused(api.withdrawConsent({ kind: 'wisStatus' }), 'CONSENT_NOT_FOUND')
  })

  it('can be given again, and giving twice is giving once', async () => {
    const candidateId = await withWis()
    const api = world.self(candidateId)
    await api.withdrawConsent({ kind: 'wisStatus' })
    await api.giveConsent({ kind: 'wisStatus' })
    const { items } = await api.giveConsent({ kind: 'wisStatus' })
    const times = items.filter(({ kind }) => kind === 'wisStatus').map(({ withdrawnAt }) => withdrawnAt)
    expect(times).toEqual([null, expect.any(String)])
  })

  it('to an older wording ends when the one in use is agreed to', async () => {
    const candidateId = await world.candidate()
    await world.service.dataSource.query('update consent set version = 0 where candidate_id = $1', [
      candidateId,
    ])
    expect((await world.self(candidateId).listConsents({})).items).toMatchObject([
      { wording: null, version: 0 },
    ])
    const { items } = await world.self(candidateId).giveConsent({ kind: 'profileSharing' })
    expect(items.map(({ version, withdrawnAt }) => [version, withdrawnAt !== null])).toEqual([
      [1, false],
      [0, true],
    ])
  })

  it('to sharing is what a profile rests on: who ends it is told what to do', async () => {
    const api = world.self(await world.candidate())
    await expectRefused(api.withdrawConsent({ kind: 'profileSharing' }), 'CONSENT_NEEDED')
  })

  it('are on record without saying which: one of them tells of health', async () => {
    const candidateId = await withWis()
    const events = await world.during(async () => {
      await world.self(candidateId).listConsents({})
      await world.self(candidateId).giveConsent({ kind: 'wisStatus' })
    })
    expect(events).toEqual([
      ['consents-listed', { candidateId }],
      ['consent-given', { candidateId }],
    ])
  })

  it('are nobody else’s', async () => {
    for (const nobody of [candidate(newId()), candidate(newId())]) {
      await expectRefused(world.service.as(nobody).listConsents({}), 'CANDIDATE_NOT_FOUND')
      await expectRefused(world.service.as(nobody).giveConsent({ kind: 'wisStatus' }), 'CANDIDATE_NOT_FOUND')
    }
    const user = world.service.as(organisationUser(newId()))
    await expectRefused(user.listConsents({}), 'NOT_PERMITTED')
    await eventually(async () => expect((await world.events()).at(-1)!.outcome).toBe('refused'))
  })
})
