import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { soon } from '../journeys/system/soon.js'
import { password } from '../journeys/system/system.js'
import { wrongWith } from './axe.js'
import { words } from './by-screen.js'
import { press, signIn, type Site } from './site.js'

const heading = (page: Page) => page.locator('h1').innerText()

/** Pages that only come after another one: looked at as they are reached. */
export function stepsOnTheWay(site: () => Site): void {
  const seen = async (page: Page, title: string) => {
    expect(await heading(page)).toContain(title)
    expect(await wrongWith(page)).toEqual([])
  }

  it('Many are written to in four steps', async () => {
    const page = await site().looking('admin@leeds.example')
    await page.goto('/write-to-many')
    await page.locator('input[name=candidateIds]').first().check()
    await press(page, 'Continue')
    await seen(page, 'What do you want to say?')
    await page.fill('#body', 'Dear {{firstName}}, our insight day is on Tuesday.')
    await press(page, 'Continue')
    await seen(page, 'Check your message')
    await press(page, 'Send to 1 candidate')
    await seen(page, 'Message to 1 candidate')
    await page.context().close()
  })

  it('Somebody sets up an authenticator app, and signs in with it', async () => {
    const email = 'candidate1@candidate.example'
    const page = await site().signedIn(email)
    await page.goto('/second-factor')
    await press(page, 'Set up an app')
    await seen(page, 'Authenticator app')
    const app = new TOTP({ secret: await page.locator('strong.app-key').innerText() })
    await page.fill('#code', app.generate())
    await press(page, 'Finish')
    await seen(page, 'Your recovery codes')
    const code = await page.locator('ul.app-key li').first().innerText()
    await page.context().clearCookies()
    await signIn(page, email)
    await seen(page, 'Enter your code')
    await page.fill('#otp', code)
    await press(page, 'Continue')
    expect(await heading(page)).toMatch(/^Hello/)
    await page.context().close()
  })

  it('Somebody of two organisations says for which they work now', async () => {
    const { system } = site()
    const email = 'user@manchester.example'
    const admin = await system.signIn('admin@leeds.example')
    const person = { firstName: 'Tom', lastName: 'Ellis', email, role: 'organisation_user' }
    await admin.post('/organisation/invitations', person)
    // An older invitation of theirs is in the mailbox, and was used.
    await soon(async () => {
      const token = await system.mail.code('You are invited to Step into Health', email)
      await system.nobody.post('/invitations/accept', { token, password })
    })
    const page = await site().signedIn(email)
    await seen(page, 'Which organisation are you working for now?')
    await page.getByLabel('LEEDS').check()
    await press(page, 'Continue')
    expect(await words(page)).toContain('LEEDS TEACHING HOSPITALS')
    await page.context().close()
  })
}
