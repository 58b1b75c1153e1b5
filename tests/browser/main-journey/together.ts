import { soon } from '../../journeys/system/soon.js'
import { fillIn, follow, notice, untilItSays, words } from '../by-screen.js'
import { press } from '../site.js'
import type { Story } from './story.js'

const today = () => new Date().toISOString().slice(0, 10)

export function together(story: Story): void {
  it('The organisation is told of the candidate, and writes; the page that the candidate has open hears of it', async () => {
    const { organisation, candidate } = story
    await untilItSays(organisation, '/news', 'interested')
    await untilItSays(organisation, '/home', /Rowan O'Neill/)
    await follow(organisation, /Rowan O'Neill/)
    await candidate.goto('/messages')
    await organisation.fill('#body', 'Would a work placement suit you?')
    await press(organisation, 'Send message')
    await soon(async () => expect(await words(candidate)).toContain('KENT AND MEDWAY'))
    expect(await candidate.locator('#live-news').innerText()).toContain('1 unread')
  })

  it('The candidate answers, and the conversation that the organisation has open shows it', async () => {
    const { organisation, candidate } = story
    await follow(candidate, /KENT AND MEDWAY/)
    await candidate.fill('#body', 'Yes, any week in spring. Diolch!')
    await press(candidate, 'Send message')
    await soon(async () => expect(await words(organisation)).toContain('Diolch!'))
  })

  it('The stage is changed; a placement is planned, accepted and completed', async () => {
    const { organisation, candidate } = story
    await follow(organisation, 'Stage')
    await organisation.getByLabel('In support').check()
    await press(organisation, 'Change the stage')
    expect(await notice(organisation)).toContain('Stage changed')
    await follow(organisation, 'Placements and job')
    await follow(organisation, 'Plan a placement')
    await organisation.getByLabel('Insight day').check()
    await fillIn(organisation, {
      department: 'Estates',
      staffGroup: 'Estates and Ancillary',
      startsOn: today(),
    })
    await organisation.getByLabel('Clearance is done').check()
    await press(organisation, 'Plan it and ask Rowan')
    await untilItSays(candidate, '/home', 'Insight day at')
    await follow(candidate, /^Insight day at/)
    await candidate.getByLabel('Yes', { exact: true }).check()
    await press(candidate, 'Send my answer')
    await organisation.reload()
    expect(await words(organisation)).toContain('Accepted')
    await organisation.getByLabel('In progress', { exact: true }).check()
    await press(organisation, 'Save')
    await organisation.getByLabel('Completed', { exact: true }).check()
    await organisation.selectOption('#outcome', { index: 1 })
    await press(organisation, 'Save')
    expect(await words(organisation)).toMatch(/State\s+Completed/)
  })

  it('A job is recorded, which closes the profile, and the report has counted it', async () => {
    const { organisation, candidate } = story
    await follow(organisation, /Rowan O'Neill/)
    await follow(organisation, 'Placements and job')
    await follow(organisation, 'Record a job')
    await fillIn(organisation, {
      roleTitle: 'Estates officer',
      staffGroup: 'Estates and Ancillary',
      band: 'Band 4',
      contractType: 'Permanent',
      wholeTimeEquivalent: '100',
      startsOn: today(),
    })
    await organisation.selectOption('#placementId', { index: 1 })
    await press(organisation, 'Record the job')
    expect(await notice(organisation)).toContain('the profile is closed')
    await untilItSays(candidate, '/home', 'Nobody sees your profile')
    await untilItSays(organisation, '/reports', /\b1\s+Job fillings/)
    await untilItSays(organisation, '/reports/job-fillings?groupBy=band', /Band 4/)
  })
}
