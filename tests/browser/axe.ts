import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  id: string
  nodes: { html: string }[]
}

const loadAxe = `window.axe ?? (() => {${axe.source}})()`
const runAxe = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`

/** What axe finds wrong with a page as it is now: WCAG 2.2 AA and good practice. */
export async function wrongWith(page: Page): Promise<string[]> {
  await page.evaluate(loadAxe)
  const violations = await page.evaluate<Violation[]>(runAxe)
  const { pathname } = new URL(page.url())
  return violations.map(({ id, nodes }) => `${pathname} ${id}: ${nodes[0]?.html}`)
}
