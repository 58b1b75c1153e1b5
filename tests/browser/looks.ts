import type { Address } from './address.js'
import { openPages, pagesOf } from './pages.js'
import { wrongWith } from './axe.js'
import type { Site } from './site.js'
import { visitAll } from './visit.js'

/** What was found wrong with the pages of one reader. */
export interface Findings {
  axe: string[]
  /** At 400 % zoom of a window of 1280 pixels, without scripts (WCAG 2.2, 1.4.10). */
  zoomed: string[]
}

const zoomed = { width: 320, height: 256 }
/** Two processes of pages, and one that waits for the service. */
const atOnce = 3

/** Pages by who looks at them: somebody's address, or nobody who has signed in. */
export type Readers = Record<string, Address[]>
export const allPages: Readers = { nobody: openPages, ...pagesOf }

/** Looks at pages in all their ways, several readers at once; an address and the links that follow from it are one way to go. */
export async function lookAt(site: Site, readers: Readers): Promise<Record<string, Findings>> {
  const findings = Object.fromEntries(Object.keys(readers).map((who) => [who, { axe: [], zoomed: [] }]))
  const ways = Object.entries(readers).flatMap(([who, pages]) => waysOf(pages).map((way) => ({ who, way })))
  const look = async (): Promise<void> => {
    for (let next = ways.shift(); next; next = ways.shift())
      await go(site, next.who, next.way, findings[next.who]!)
  }
  await Promise.all(Array.from({ length: atOnce }, look))
  return findings
}

/** Addresses that are known begin a way; patterns follow from the page before. */
function waysOf(addresses: Address[]): Address[][] {
  const ways: Address[][] = []
  for (const address of addresses) {
    if (typeof address === 'string') ways.push([address])
    else ways.at(-1)!.push(address)
  }
  return ways
}

async function go(
  site: Site,
  who: string,
  way: Address[],
  { axe, zoomed: tooWide }: Findings,
): Promise<void> {
  const open = (options = {}) => (who === 'nobody' ? site.visitor(options) : site.looking(who, options))
  const page = await open()
  const plain = await open({ viewport: zoomed, javaScriptEnabled: false })
  try {
    const large = page.viewportSize()!
    await visitAll(page, way, async (address) => {
      axe.push(...(await wrongWith(page)))
      await page.setViewportSize(zoomed)
      axe.push(...(await wrongWith(page)))
      await page.setViewportSize(large)
      await plain.goto(address)
      tooWide.push(...(await wrongWhenZoomed(plain, address)))
    })
  } catch (error) {
    axe.push(`${who} at ${page.url()}: ${(error as Error).message}`)
  } finally {
    await Promise.all([page.context().close(), plain.context().close()])
  }
}

async function wrongWhenZoomed(
  page: Awaited<ReturnType<Site['visitor']>>,
  address: string,
): Promise<string[]> {
  const headings = await page.locator('h1').count()
  const { width } = (await page.locator('html').boundingBox())!
  const main = (await page.locator('main').boundingBox())!
  const scrolls = width > zoomed.width || main.x + main.width > zoomed.width
  return [
    ...(headings === 1 ? [] : [`${address} has ${headings} main headings`]),
    ...(scrolls ? [`${address} is too wide`] : []),
  ]
}
