import { fillIn, follow, notice, words } from '../by-screen.js'
import { press, signIn } from '../site.js'
import { password } from '../../journeys/system/system.js'
import type { Story } from './story.js'

export const name = 'KENT AND MEDWAY NHS AND SOCIAL CARE PARTNERSHIP TRUST'
const signatory = 'governance@kent.example'
export const admin = 'admin@kent.example'

export function onboarding(story: Story): void {
  it('An organisation pledges, and the programme accepts', async () => {
    const { organisation, staff } = story
    await organisation.goto('/')
    await organisation.goto('/pledge')
    await fillIn(organisation, {
      odsCode: 'RXY',
      contactName: 'Jordan Price',
      contactJobTitle: 'Head of Workforce',
      contactEmail: 'workforce@kent.example',
    })
    await press(organisation, 'Send the pledge')
    expect(new URL(organisation.url()).pathname).toBe('/pledge/sent')
    await staff.goto('/programme/pledges')
    await press(staff, `Accept the pledge of ${name}`)
    expect(await notice(staff)).toContain('is accepted')
  })

  it('The agreement is issued, signed by a one-time link, and countersigned', async () => {
    const { organisation, staff } = story
    await follow(staff, 'Issue the agreement')
    await fillIn(staff, { signatoryName: 'Casey Whitfield', signatoryEmail: signatory })
    await press(staff, 'Issue and send the link')
    const token = await story.code('A Data Sharing Agreement is ready for you to sign', signatory)
    await organisation.goto(`/sign-agreement#token=${token}`)
    await press(organisation, 'Read')
    expect(await words(organisation)).toContain(name)
    await organisation.fill('#signatoryJobTitle', 'Information Governance Lead')
    await organisation.getByLabel('I may sign this agreement').check()
    await press(organisation, 'Sign the agreement')
    expect(await words(organisation)).toContain('Agreement signed')
    await staff.reload()
    await follow(staff, 'Countersign')
    await staff.getByLabel('I may sign for the programme').check()
    await press(staff, 'Countersign')
    expect(await notice(staff)).toContain('the agreement is in force')
  })

  it('The single point of contact is invited, answers and signs in', async () => {
    const { organisation, staff } = story
    await follow(staff, 'Name the contact')
    await fillIn(staff, { firstName: 'Nia', lastName: 'Bevan', email: admin })
    await press(staff, 'Send the invitation')
    expect(await notice(staff)).toContain(admin)
    const token = await story.code('You are invited to Step into Health', admin)
    await organisation.goto(`/accept-invitation#token=${token}`)
    await press(organisation, 'Continue')
    await organisation.fill('#password', password)
    await press(organisation, 'Accept the invitation')
    await signIn(organisation, admin)
    expect(await organisation.locator('h1').innerText()).toBe(name)
  })
}
