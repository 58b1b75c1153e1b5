import type { JobPreferences } from '@sih/contracts'
import { VersionConflict } from '@sih/kernel'
import { RemoteRefusal } from '@sih/rpc'
import { expectRefused } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => (world = await World.start()))
afterAll(() => world.stop())

const job = { kind: 'job' as const, title: 'Porter', employer: 'Airedale', startedOn: '2020-01-01' }
const nothing = { roles: [], bands: [], workingPatterns: [], contractTypes: [], regions: [], support: [] }
const wanted: JobPreferences = { staffGroups: ['09'], ...nothing }

describe('Two windows on one profile', () => {
  it('do not undo what the other has saved: the later one is told the version there is', async () => {
    const candidateId = await world.candidate()
    const self = world.self(candidateId)
    const { version } = await self.getOwnProfile({})
    const saved = await self.changeProfile({ about: 'From one window', version })
    expect(saved.version).toBe(version + 1)

    const late = self.changeProfile({ about: 'From the other', version })
    await expectRefused(late, 'VERSION_CONFLICT')
    expect(await late.catch((refusal: RemoteRefusal | VersionConflict) => refusal.current)).toBe(version + 1)
    expect(await self.getOwnProfile({})).toMatchObject({
      version: version + 1,
      sections: { about: 'From one window' },
    })

    const after = await self.changeProfile({ about: 'From the other, seen', version: version + 1 })
    expect([after.version, after.sections.about]).toEqual([version + 2, 'From the other, seen'])
  })

  it('and only one of them wins, however many save at once', async () => {
    const self = world.self(await world.candidate())
    const { version } = await self.getOwnProfile({})
    const saved = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) => self.keepSkills({ skills: [`Skill ${n}`], version })),
    )
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await self.getOwnProfile({})).version).toBe(version + 1)
  })

  it('are noticed in every part that replaces or removes something', async () => {
    const self = world.self(await world.candidate())
    const { sections } = await self.addEmployment(job)
    const { id: employmentId } = sections.employment[0]!
    const licence = { kind: 'licence' as const, name: 'Category C' }
    const qualified = await self.addQualification(licence)
    const { id: qualificationId } = qualified.sections.qualifications[0]!
    const { version: now } = await self.getPreferences({})
    expect((await self.listEmployment({})).version).toBe(now)
    const version = now - 1
    for (const late of [
      self.keepPreferences({ ...wanted, version }),
      self.keepSkills({ skills: [], version }),
      self.keepLanguages({ languages: [], version }),
      self.changeEmployment({ ...job, employmentId, version }),
      self.removeEmployment({ employmentId, version }),
      self.changeQualification({ ...licence, qualificationId, version }),
      self.removeQualification({ qualificationId, version }),
    ]) {
      await expectRefused(late, 'VERSION_CONFLICT')
    }
    expect((await self.getOwnProfile({})).version).toBe(now)
    expect((await self.keepPreferences({ ...wanted, version: now })).version).toBe(now + 1)
  })

  it('need not be thought of by who changes whatever is there', async () => {
    const self = world.self(await world.candidate())
    for (const about of ['One', 'Two']) await self.changeProfile({ about })
    expect((await self.changeProfile({ about: 'Three', version: null })).sections.about).toBe('Three')
  })
})
