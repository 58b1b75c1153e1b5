import type { Page } from 'playwright-core'
import { password } from '../journeys/system/system.js'
import { wrongWith } from './axe.js'
import type { Site } from './site.js'

/** Id, or words, of what has the focus. */
const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()')

/** Tab until the field or button is reached, as somebody without a mouse does. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === what) return
  }
  throw new Error(`${what} is not reached by keyboard`)
}

export function keyboardAlone(site: () => Site): void {
  it('The first stop is the link over the header', async () => {
    const page = await site().visitor()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    await page.context().close()
  })

  it('Signing in goes wrong and then right by keyboard alone; what is wrong is told and leads to its field', async () => {
    const page = await site().visitor()
    await page.goto('/sign-in')
    await tabTo(page, 'email')
    await page.keyboard.type('sam.okafor@candidate.example')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(await page.title()).toMatch(/^Error: Sign in/)
    expect(await page.evaluate<string>('document.activeElement.className')).toContain('nhsuk-error-summary')
    expect(await wrongWith(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('password')
    expect(await page.inputValue('#email')).toBe('sam.okafor@candidate.example')
    await page.keyboard.type(password)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(new URL(page.url()).pathname).toBe('/home')
    await page.context().close()
  }, 60_000)

  it('A field suggests while somebody types; what is chosen is searched for', async () => {
    const page = await site().looking('sam.okafor@candidate.example')
    await page.goto('/organisations/find')
    await tabTo(page, 'search')
    await page.keyboard.type('airedale')
    await page.locator('#search__option--0').waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(new URL(page.url()).searchParams.get('search')).toBe('AIREDALE NHS FOUNDATION TRUST')
    await page.context().close()
  }, 60_000)
}
