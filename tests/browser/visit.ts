import type { Page } from 'playwright-core'
import type { Address } from './address.js'

/** Opens every address in turn; a pattern is followed as the first link of its kind. */
export async function visitAll(
  page: Page,
  addresses: Address[],
  look: (address: string) => Promise<void>,
): Promise<void> {
  for (const address of addresses) {
    const path = typeof address === 'string' ? address : await linkTo(page, address)
    const answer = await page.goto(path)
    if (answer!.status() >= 500) throw new Error(`${path} answers ${answer!.status()}`)
    await look(path)
  }
}

async function linkTo(page: Page, pattern: RegExp): Promise<string> {
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const found = links.find((href) => pattern.test(href))
  if (!found) throw new Error(`${page.url()} has no link like ${pattern}`)
  return found
}
