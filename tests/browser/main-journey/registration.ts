import { fillIn, notice, untilItSays, words } from '../by-screen.js'
import { press, signIn } from '../site.js'
import { password } from '../../journeys/system/system.js'
import { name } from './onboarding.js'
import type { Story } from './story.js'

export const candidate = 'rowan.ellis@candidate.example'

export function registration(story: Story): void {
  it('Somebody registers, one thing on each page, and confirms the address', async () => {
    const page = story.candidate
    await page.goto('/register')
    await press(page, 'Start')
    await page.getByLabel('Veteran or ex-Forces', { exact: true }).check()
    await press(page, 'Continue')
    await fillIn(page, { firstName: 'Rowan', lastName: "O'Neill-Ŵyn" })
    await press(page, 'Continue')
    await fillIn(page, { dateOfBirth: '1990-03-05' })
    await press(page, 'Continue')
    await press(page, 'Continue')
    await fillIn(page, { email: candidate })
    await press(page, 'Continue')
    await press(page, 'Continue')
    await page.locator('#profileSharing').check()
    await page.fill('#password', password)
    await press(page, 'Register')
    const token = await story.code('Confirm your e-mail address', candidate)
    await page.goto(`/confirm-email#token=${token}`)
    await press(page, 'Confirm')
    expect(await words(page)).toContain('Sign in')
    await signIn(page, candidate)
    expect(await page.locator('h1').innerText()).toBe('Hello Rowan')
  })

  it('They find the organisation that has joined, and pick it', async () => {
    const page = story.candidate
    await page.goto('/organisations/find')
    await page.fill('#search', 'kent and med')
    await press(page, 'Search')
    await press(page, `Pick ${name}`)
    expect(await notice(page)).toContain(name)
    await untilItSays(page, '/organisations', 'Sees your profile')
  })
}
