import type { Visitor } from './visitor.js'

/** Addresses that show the same page of different things: ids and queries left out. */
export type PageName = string
export type Pages = Map<PageName, string[]>

const ofEach = 5

const nameOf = (address: string): PageName =>
  address
    .split('?')[0]!
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replaceAll(/\/\d+/g, '/:n')

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)"/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
    .filter((href) => !href.startsWith('/assets/'))

/** Every page that links lead somebody to, a few of each kind. */
export async function discover(visitor: Visitor, from: string): Promise<Pages> {
  const pages: Pages = new Map()
  const seen = new Map<PageName, number>()
  const ahead = [from]
  for (let address = ahead.shift(); address; address = ahead.shift()) {
    const { status, html } = await visitor.open(address)
    if (status !== 200 || html === '') continue
    const name = nameOf(address)
    pages.set(name, [...(pages.get(name) ?? []), address])
    for (const link of new Set(linksIn(html))) {
      const known = seen.get(nameOf(link)) ?? 0
      if (known >= ofEach || ahead.includes(link)) continue
      seen.set(nameOf(link), known + 1)
      ahead.push(link)
    }
  }
  return pages
}
