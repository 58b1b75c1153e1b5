import type { Page } from 'playwright-core'
import { soon } from '../journeys/system/soon.js'

/** Fills in fields by their names, lists too; a date, as YYYY-MM-DD, in its three parts. */
export async function fillIn(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
    if (date) {
      for (const [n, part] of ['year', 'month', 'day'].entries())
        await page.fill(`#${name}-${part}`, date[n + 1]!)
    } else if ((await page.locator(`select#${name}`).count()) > 0)
      await page.selectOption(`#${name}`, { label: value })
    else await page.fill(`#${name}`, value)
  }
}

/** The link in what the page is about, not one of its header. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page
    .locator('main')
    .getByRole('link', { name })
    .or(page.locator('main a[role=button]', { hasText: name }))
  await Promise.all([page.waitForEvent('load'), link.first().click()])
}

export const words = (page: Page): Promise<string> => page.locator('main').innerText()

/** What is said at the top of a page after something was done. */
export const notice = (page: Page): Promise<string> => page.locator('.nhsuk-notification-banner').innerText()

/** Opens a page again until it says what is awaited: facts travel between services in a moment. */
export const untilItSays = (page: Page, address: string, text: string | RegExp): Promise<void> =>
  soon(async () => {
    await page.goto(address)
    expect(await words(page)).toMatch(text)
  })
