import type { JobPreferences } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationUser } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const wanted: JobPreferences = {
  staffGroups: ['03', '07'],
  roles: ['Theatre porter'],
  bands: ['2', '8a'],
  workingPatterns: ['full_time', 'nights'],
  contractTypes: ['permanent'],
  regions: ['Y63', 'W00'],
  postcode: 'ls1 4ap',
  radiusMiles: 40,
  earliestStart: '2027-04-01',
  support: ['insight_day'],
}
const kept = { ...wanted, postcode: 'LS1 4AP' }
const nothing: JobPreferences = {
  staffGroups: [],
  roles: [],
  bands: [],
  workingPatterns: [],
  contractTypes: [],
  regions: [],
  support: [],
}

it('What somebody looks for is kept as a whole, and shown to them and to whom they picked', async () => {
  const { organisationId } = await world.organisation()
  const candidateId = await world.candidate({ organisationIds: [organisationId] })
  const self = world.self(candidateId)
  const gone = { postcode: null, radiusMiles: null, earliestStart: null }
  expect(await self.getPreferences({})).toEqual({ ...nothing, ...gone, version: 1 })

  const events = await world.during(() => self.keepPreferences(wanted))
  const counted = { connections: ['veteran'], service: null }
  expect(events).toEqual([['profile-changed', { candidateId, section: 'preferences', ...counted }]])
  expect(await self.getPreferences({})).toEqual({ ...kept, version: 2 })
  const opened = await world.service.as(organisationUser(organisationId)).openProfile({ candidateId })
  expect(opened.sections.preferences).toEqual(kept)

  const profile = await self.keepPreferences(nothing)
  expect(profile.sections.preferences).toEqual({ ...nothing, ...gone })
})

it('What somebody looks for completes the profile', async () => {
  const self = world.self(await world.candidate())
  const missing = async () =>
    (await self.getOwnProfile({})).completeness.missing.map(({ section }) => section)
  expect(await missing()).toContain('preferences')
  await self.keepPreferences(wanted)
  expect(await missing()).not.toContain('preferences')
})

it('An organisation finds people by what they look for', async () => {
  const { organisationId } = await world.organisation()
  const candidateId = await world.candidate({ organisationIds: [organisationId] })
  await world.candidate({ organisationIds: [organisationId] })
  await world.self(candidateId).keepPreferences(wanted)
  const user = world.service.as(organisationUser(organisationId))
  for (const filter of [
    { staffGroup: ['07' as const] },
    { band: ['8a' as const] },
    { region: ['W00' as const] },
    { support: ['insight_day' as const] },
    { role: 'porter' },
  ]) {
    const { items } = await user.listCandidates(filter)
    expect(items.map(({ id }) => id)).toEqual([candidateId])
  }
})

it('What cannot be is refused by name, and nothing changes', async () => {
  const self = world.self(await world.candidate())
  await self.keepPreferences(wanted)
  const wrong = { ...wanted, bands: ['1'] as never, postcode: 'BFPO 57' }
  const fields = await expectRefused(self.keepPreferences(wrong), 'VALIDATION_FAILED')
  expect(fields.map(({ field }) => field)).toEqual(['bands'])
  const far = await expectRefused(
    self.keepPreferences({ ...wanted, postcode: 'BFPO 57' }),
    'VALIDATION_FAILED',
  )
  expect(far.map(({ field }) => field)).toEqual(['radiusMiles'])
  expect(await self.getPreferences({})).toEqual({ ...kept, version: 2 })
})

it('Looking is on record, and only candidates who registered can look or choose', async () => {
  const candidateId = await world.candidate()
  expect(await world.during(() => world.self(candidateId).getPreferences({}))).toEqual([
    ['preferences-opened', { candidateId }],
  ])
  const stranger = world.service.as(candidate(newId()))
  await expectRefused(stranger.getPreferences({}), 'CANDIDATE_NOT_FOUND')
  await expectRefused(stranger.keepPreferences(wanted), 'CANDIDATE_NOT_FOUND')
  const user = world.service.as(organisationUser(newId()))
  await expectRefused(user.keepPreferences(wanted), 'NOT_PERMITTED')
})
