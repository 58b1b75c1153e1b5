import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import pg from 'pg'
import { System, password } from '../journeys/system/system.js'
import { findBrowser } from './find-browser.js'
import { prepare } from './prepare.js'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** The whole product with its demonstration data, and a browser to use it with. */
export class Site {
  /** Requests to somebody else, and what the console complained of: there must be none. */
  readonly complaints: string[] = []
  private readonly known = new Map<string, Promise<Cookies>>()

  private constructor(
    readonly system: System,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async start(): Promise<Site> {
    const browser = await chromium.launch(await findBrowser())
    try {
      const system = await System.start({ seed: true, scale: { web: 1 } })
      const site = new Site(system, browser, system.stack.webUrl)
      await prepare(system)
      return site
    } catch (error) {
      await browser.close()
      throw error
    }
  }

  /** Somebody who has come to the service and not signed in. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.url, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url)) this.complaints.push(`asks ${request.url()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`))
    return page
  }

  /** Somebody who signs in by screen, with a session of their own. */
  async signedIn(email: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options)
    await signIn(page, email)
    return page
  }

  /** Another window of somebody who has signed in once for all who only look. */
  async looking(email: string, options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.known.has(email)) this.known.set(email, this.cookiesOf(email))
    const page = await this.visitor(options)
    await page.context().addCookies(await this.known.get(email)!)
    return page
  }

  private async cookiesOf(email: string): Promise<Cookies> {
    const context = (await this.signedIn(email)).context()
    const cookies = await context.cookies()
    await context.close()
    return cookies
  }

  /** As time does that nobody has clicked for. */
  async sessionsTimeOut(): Promise<void> {
    this.known.clear()
    const database = new pg.Client({ connectionString: this.system.stack.databases.web.ownerUrl })
    await database.connect()
    await database
      .query("update session set seen_at = now() - interval '31 minutes'")
      .finally(() => database.end())
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.system.stop()
  }
}

export async function signIn(page: Page, email: string, address = '/sign-in'): Promise<void> {
  await page.goto(address)
  await page.fill('#email', email)
  await page.fill('#password', password)
  await press(page, 'Sign in')
}

/** The button of the page itself, not one of its header. */
export async function press(page: Page, name: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('main').getByRole('button', { name }).first().click(),
  ])
}
