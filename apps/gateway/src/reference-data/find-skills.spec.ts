import { skills } from '@sih/contracts'
import { skillsFound } from './find-skills.js'

const labels = (search: string) => skillsFound(search).map(({ label }) => label)

describe('skillsFound', () => {
  it('finds what is typed at the beginning of any word, best first', () => {
    expect(labels('man')).toEqual(expect.arrayContaining(['Manual handling', 'Project management']))
    expect(labels('man')[0]).toBe('Manual handling')
    expect(labels('MANAGEMENT proj')).toEqual(['Project management'])
    expect(labels('driving c')).toEqual(['Driving, category B', 'Driving, category C', 'Driving, category D'])
    expect(labels('anagement')).toEqual([])
  })

  it('answers whatever is typed with at most 20', () => {
    for (const typed of ['', ' ', '%', '\\', '(', '.*', '🩺', 'x'.repeat(10_000)]) {
      expect(labels(typed).length).toBeLessThanOrEqual(20)
    }
    expect(labels('')).toHaveLength(20)
  })

  it('has skills that each have one code and one label', () => {
    const all = Object.entries(skills)
    expect(all.length).toBeGreaterThan(130)
    expect(new Set(all.map(([, label]) => label.toLowerCase())).size).toBe(all.length)
    for (const [code] of all) expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })
})
