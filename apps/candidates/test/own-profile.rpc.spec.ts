import type { EmploymentDetails } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { candidate, expectRefused, organisationUser } from '@sih/testing'
import { World, personal } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const job: EmploymentDetails = {
  kind: 'job',
  title: 'Combat medic',
  employer: 'British Army',
  startedOn: '2012-03-01',
  endedOn: '2024-03-31',
}
const posting: EmploymentDetails = { kind: 'gap', reason: 'posting', startedOn: '2024-04-01' }
const fieldsOf = async (refused: Promise<unknown>) =>
  (await expectRefused(refused, 'VALIDATION_FAILED')).map(({ field }) => field)

describe('the own profile', () => {
  it('shows the person everything, and is on record', async () => {
    const candidateId = await world.candidate({ phone: undefined, postcode: undefined })
    const events = await world.during(async () => {
      expect(await world.self(candidateId).getOwnProfile({})).toMatchObject({
        id: candidateId,
        dateOfBirth: personal.dateOfBirth,
        phone: null,
        postcode: null,
      })
    })
    expect(events).toEqual([['own-profile-opened', { candidateId }]])
  })

  it('has the new address once the gateway says that it is theirs', async () => {
    const candidateId = await world.candidate()
    const change = { accountId: candidateId, email: 'moved@people.example' }
    const events = await world.during(() => world.service.as(theService).changeCandidateAddress(change))
    expect(events).toEqual([['address-changed', { candidateId }]])
    expect(await world.self(candidateId).getOwnProfile({})).toMatchObject({ email: change.email })
    await expectRefused(world.self(candidateId).changeCandidateAddress(change), 'NOT_PERMITTED')
  })

  it('is missing for an account that never registered', async () => {
    await expectRefused(world.service.as(candidate()).getOwnProfile({}), 'CANDIDATE_NOT_FOUND')
  })

  it('is corrected in steps: only what is sent changes, and each change is a version', async () => {
    const candidateId = await world.candidate()
    const api = world.self(candidateId)
    const events = await world.during(async () => {
      await api.changeProfile({ about: 'Twelve years as a medic.\nNow nursing.' })
      await api.changeProfile({ firstName: 'Zoë', phone: null, dateOfBirth: '1986-07-23' })
      await api.changeProfile({ connections: ['service_leaver'], dischargeDate: '2027-01-31' })
    })
    const changed = (section: string, connections: string[]) => [
      'profile-changed',
      { candidateId, section, connections, service: null },
    ]
    expect(events).toEqual([
      changed('about', ['veteran']),
      changed('contact', ['veteran']),
      changed('service', ['service_leaver']),
    ])
    expect(await api.getOwnProfile({})).toMatchObject({
      firstName: 'Zoë',
      lastName: personal.lastName,
      phone: null,
      postcode: personal.postcode,
      dateOfBirth: '1986-07-23',
      connections: ['service_leaver'],
      dischargeDate: '2027-01-31',
      version: 4,
      sections: { about: 'Twelve years as a medic.\nNow nursing.' },
    })
  })

  it('loses the answers that its connections no longer ask for', async () => {
    const api = world.self(await world.candidate({ connections: ['reservist'], unit: '4 PARA' }))
    expect(await api.changeProfile({ connections: ['spouse'] })).toMatchObject({ unit: null })
    expect(await fieldsOf(api.changeProfile({ unit: '4 PARA' }))).toEqual(['unit'])
  })

  it('refuses what may not be, and names it', async () => {
    const api = world.self(await world.candidate())
    await expectRefused(api.changeProfile({ dateOfBirth: '2020-01-01' }), 'CANDIDATE_TOO_YOUNG')
    await expectRefused(api.changeProfile({ connections: ['veteran_wis'] }), 'CONSENT_MISSING')
    expect(await fieldsOf(api.changeProfile({ phone: 'none', postcode: 'LS1' }))).toEqual([
      'phone',
      'postcode',
    ])
    expect(await fieldsOf(api.changeProfile({ firstName: null as never }))).toEqual(['firstName'])
    expect(await api.getOwnProfile({})).toMatchObject({ version: 1 })
    await api.giveConsent({ kind: 'wisStatus' })
    expect(await api.changeProfile({ connections: ['veteran_wis'] })).toMatchObject({ version: 2 })
  })

  it('says what is missing and why, until everything is there', async () => {
    const api = world.self(await world.candidate({ connections: ['reservist'], phone: undefined }))
    const { completeness } = await api.getOwnProfile({})
    expect(completeness.percent).toBe(0)
    expect(completeness.missing.map(({ section }) => section)).toEqual([
      'about',
      'contact',
      'service',
      'employment',
      'skills',
      'preferences',
      'documents',
    ])
    for (const { why } of completeness.missing) expect(why).toMatch(/^[A-Z].{30,}\.$/)
    const later = await api.changeProfile({ about: 'Hello', phone: personal.phone, service: 'army_reserve' })
    expect(later.completeness.percent).toBe(43)
    await api.addEmployment(job)
    const { completeness: last } = await api.keepSkills({ skills: ['Leadership'] })
    expect([last.percent, last.missing.map(({ section }) => section)]).toEqual([
      71,
      ['preferences', 'documents'],
    ])
  })
})

describe('employment', () => {
  it('is a history of jobs and gaps, newest first', async () => {
    const api = world.self(await world.candidate())
    await api.addEmployment(job)
    const { sections } = await api.addEmployment(posting)
    expect(sections.employment).toMatchObject([posting, job])
    const { items } = await api.listEmployment({})
    expect(items).toEqual(sections.employment)
    const [{ id: employmentId }] = items as never as [{ id: string }]
    await api.changeEmployment({ employmentId, ...job, title: 'Ward manager', endedOn: null })
    expect((await api.listEmployment({})).items.map(({ title }) => title).toSorted()).toEqual([
      'Combat medic',
      'Ward manager',
    ])
    expect((await api.removeEmployment({ employmentId })).sections.employment).toHaveLength(1)
    await expectRefused(api.removeEmployment({ employmentId }), 'EMPLOYMENT_NOT_FOUND')
  })

  it('asks of a job what belongs to a job, and of a gap its reason', async () => {
    const api = world.self(await world.candidate())
    const { startedOn } = job
    expect(await fieldsOf(api.addEmployment({ kind: 'job', startedOn }))).toEqual(['title', 'employer'])
    expect(await fieldsOf(api.addEmployment({ kind: 'gap', startedOn }))).toEqual(['reason'])
    expect(await fieldsOf(api.addEmployment({ ...job, reason: 'study' }))).toEqual(['reason'])
    expect(await fieldsOf(api.addEmployment({ ...job, endedOn: '2000-01-01' }))).toEqual(['endedOn'])
  })

  it('of somebody else is like one that does not exist', async () => {
    const [own, other] = [world.self(await world.candidate()), world.self(await world.candidate())]
    const { sections } = await other.addEmployment(job)
    for (const employmentId of [sections.employment[0]!.id, newId()]) {
      await expectRefused(own.changeEmployment({ employmentId, ...job }), 'EMPLOYMENT_NOT_FOUND')
      await expectRefused(own.removeEmployment({ employmentId }), 'EMPLOYMENT_NOT_FOUND')
    }
    expect((await other.listEmployment({})).items).toHaveLength(1)
  })

  it('has room for 50, however many come at once', async () => {
    const api = world.self(await world.candidate())
    const added = await Promise.allSettled(Array.from({ length: 53 }, () => api.addEmployment(posting)))
    expect(added.filter(({ status }) => status === 'rejected')).toHaveLength(3)
    await expectRefused(api.addEmployment(posting), 'PROFILE_SECTION_FULL')
  })
})

describe('qualifications, skills and languages', () => {
  it('are added, replaced and removed', async () => {
    const api = world.self(await world.candidate())
    const licence = { kind: 'licence' as const, name: 'Category C', awardedOn: '2020-01-01' }
    const { sections } = await api.addQualification(licence)
    const [{ id: qualificationId }] = sections.qualifications as never as [{ id: string }]
    const changed = await api.changeQualification({ qualificationId, ...licence, expiresOn: '2030-01-01' })
    expect(changed.sections.qualifications).toMatchObject([{ ...licence, expiresOn: '2030-01-01' }])
    expect(await fieldsOf(api.addQualification({ ...licence, expiresOn: '2019-01-01' }))).toEqual([
      'expiresOn',
    ])
    const other = world.self(await world.candidate())
    await expectRefused(other.removeQualification({ qualificationId }), 'QUALIFICATION_NOT_FOUND')
    await expectRefused(other.changeQualification({ qualificationId, ...licence }), 'QUALIFICATION_NOT_FOUND')
    expect((await api.removeQualification({ qualificationId })).sections.qualifications).toEqual([])
  })

  it('are in the words of the list where they are in it, and in own words otherwise', async () => {
    const api = world.self(await world.candidate())
    const { sections } = await api.keepSkills({ skills: ['project  MANAGEMENT', 'Bugle playing'] })
    expect(sections.skills).toEqual([
      { name: 'Project management', code: 'project_management' },
      { name: 'Bugle playing', code: null },
    ])
    expect(await fieldsOf(api.keepSkills({ skills: ['Bugle', 'bugle'] }))).toEqual(['skills'])
    expect(await fieldsOf(api.keepSkills({ skills: ['  '] }))).toEqual(['skills'])
    expect((await api.keepSkills({ skills: [] })).sections.skills).toEqual([])
    const languages = [{ name: 'Welsh', level: 'fluent' as const }]
    expect((await api.keepLanguages({ languages })).sections.languages).toEqual(languages)
    expect(await fieldsOf(api.keepLanguages({ languages: [...languages, ...languages] }))).toEqual([
      'languages',
    ])
  })
})

describe('who sees it', () => {
  it('is the organisation picked, in full but for the date of birth, and nothing of it is in an event', async () => {
    const { organisationId } = await world.organisation()
    const candidateId = await world.candidate({ organisationIds: [organisationId] })
    const api = world.self(candidateId)
    await api.changeProfile({ service: 'royal_marines', rank: 'Sergeant', about: 'Canary-about' })
    await api.addEmployment({ ...job, title: 'Canary-title' })
    const { sections } = await api.keepSkills({ skills: ['Canary-skill'] })
    const seen = await world.service.as(organisationUser(organisationId)).openProfile({ candidateId })
    expect(seen).toMatchObject({ service: 'royal_marines', rank: 'Sergeant', sections })
    expect(JSON.stringify(seen)).not.toContain(personal.dateOfBirth)
    const events = JSON.stringify(await world.events())
    for (const value of [...Object.values(personal), 'Canary', 'Sergeant', 'moved@people.example'])
      expect(events).not.toContain(value)
  })

  it('is nobody else', async () => {
    const stranger = world.service.as(candidate(newId()))
    await expectRefused(stranger.changeProfile({ about: 'x' }), 'CANDIDATE_NOT_FOUND')
    await expectRefused(stranger.addEmployment(job), 'CANDIDATE_NOT_FOUND')
    await expectRefused(stranger.keepSkills({ skills: [] }), 'CANDIDATE_NOT_FOUND')
    const user = world.service.as(organisationUser(newId()))
    await expectRefused(user.changeProfile({ about: 'x' }), 'NOT_PERMITTED')
  })
})
