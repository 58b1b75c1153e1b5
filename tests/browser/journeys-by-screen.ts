import { soon } from '../journeys/system/soon.js'
import { password } from '../journeys/system/system.js'
import { press, type Site } from './site.js'

const patience = 120_000

export function journeysByScreen(site: () => Site): void {
  it(
    'Somebody registers without scripts, one thing on each page, and is let in once the address is confirmed',
    async () => {
      const email = 'rowan.price@candidate.example'
      const page = await site().visitor({ javaScriptEnabled: false })
      await page.goto('/register')
      await press(page, 'Start')
      await press(page, 'Continue')
      expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Select how you are connected')
      await page.getByLabel('Veteran or ex-Forces', { exact: true }).check()
      await press(page, 'Continue')
      await page.fill('#firstName', 'Rŵan')
      await page.fill('#lastName', "Price-O'Neill")
      await press(page, 'Continue')
      for (const [part, value] of [
        ['day', '5'],
        ['month', '3'],
        ['year', '1990'],
      ] as const)
        await page.fill(`#dateOfBirth-${part}`, value)
      await press(page, 'Continue')
      await press(page, 'Continue')
      await page.fill('#email', email)
      await press(page, 'Continue')
      await page.locator('input[name=organisationIds]').first().check()
      await press(page, 'Continue')
      expect(await page.locator('main').innerText()).toContain('5 March 1990')
      await page.locator('#profileSharing').check()
      await page.fill('#password', 'tern granite apron 7')
      await press(page, 'Register')
      expect(await page.title()).toContain('Nearly there')
      const token = await soon(() => site().system.mail.code('Confirm your e-mail address', email))
      await page.goto('/confirm-email')
      await page.fill('#token', token)
      await press(page, 'Confirm')
      await page.fill('#email', email)
      await page.fill('#password', 'tern granite apron 7')
      await soon(async () => {
        await press(page, 'Sign in')
        expect(await page.locator('h1').innerText()).toBe('Hello Rŵan')
      })
      await page.context().close()
    },
    patience,
  )

  it(
    'An organisation answers, a candidate reads it and books the placement that is offered',
    async () => {
      const priya = await site().signedIn('admin@airedale.example')
      const sam = await site().signedIn('sam.okafor@candidate.example')
      await priya.goto('/candidates?search=Okafor')
      await priya.getByRole('link', { name: 'Sam Okafor' }).click()
      await priya.getByRole('link', { name: 'Messages and notes' }).click()
      await priya.fill('#body', 'Would an insight day suit you?\nمرحبا')
      await press(priya, 'Send message')
      await priya.getByRole('link', { name: 'Placements and job' }).click()
      await priya.getByRole('button', { name: 'Plan a placement' }).click()
      await priya.getByLabel('Insight day').check()
      await priya.fill('#department', 'Theatres')
      await priya.selectOption('#staffGroup', { index: 3 })
      for (const [part, value] of [
        ['day', '5'],
        ['month', '3'],
        ['year', '2030'],
      ] as const)
        await priya.fill(`#startsOn-${part}`, value)
      await press(priya, 'Plan it and ask Sam')
      expect(await priya.locator('.nhsuk-notification-banner').innerText()).toContain(
        'asked whether it suits',
      )

      await sam.goto('/home')
      await sam
        .locator('main')
        .getByRole('link', { name: /^Insight day at/ })
        .click()
      await sam.getByLabel('Yes', { exact: true }).check()
      await press(sam, 'Send my answer')
      expect(await sam.locator('main').innerText()).toContain('Accepted')
      await sam.goto('/messages')
      await sam
        .locator('main')
        .getByRole('link', { name: /AIREDALE/ })
        .click()
      expect(await sam.locator('main').innerText()).toContain('مرحبا')
      await priya.context().close()
      await sam.context().close()
    },
    patience,
  )

  it('A page that may not be seen leads to signing in, and back', async () => {
    const page = await site().visitor()
    await page.goto('/my-data')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.fill('#email', 'sam.okafor@candidate.example')
    await page.fill('#password', password)
    await press(page, 'Sign in')
    expect(new URL(page.url()).pathname).toBe('/my-data')
    await page.context().close()
  })
}
