import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { System, password } from '../journeys/system/system.js'
import { findBrowser } from './find-browser.js'

/** The whole product with its demonstration data, and a browser to use it with. */
export class Site {
  /** Requests to somebody else, and what the console complained of: there must be none. */
  readonly complaints: string[] = []

  private constructor(
    readonly system: System,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async start(): Promise<Site> {
    const executablePath = findBrowser()
    const system = await System.start({ seed: true, scale: { web: 1 } })
    // Chromium's sandbox needs rights that root in a container does not have; it sees our own pages alone.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    return new Site(system, browser, system.stack.webUrl)
  }

  /** Somebody who has come to the service and not signed in. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.url, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url)) this.complaints.push(`asks ${request.url()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`))
    return page
  }

  async signedIn(email: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options)
    await page.goto('/sign-in')
    await page.fill('#email', email)
    await page.fill('#password', password)
    await press(page, 'Sign in')
    return page
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.system.stop()
  }
}

/** The button of the page itself, not one of its header. */
export async function press(page: Page, name: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('main').getByRole('button', { name }).first().click(),
  ])
}

/** What axe finds wrong with a page as it is now: WCAG 2.2 AA and good practice. */
export async function wrongWith(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes[0]?.html}`)
}
