import type { Page } from 'playwright-core'
import type { Site } from '../site.js'

/** Four people, each with a browser of their own; each chapter goes on where the one before has ended. */
export class Story {
  /** Of an organisation that has not pledged yet. */
  organisation!: Page
  staff!: Page
  candidate!: Page
  auditor!: Page

  constructor(private readonly found: () => Site) {}

  get site(): Site {
    return this.found()
  }

  /** Waits for the newest e-mail, and takes the one-time code out of it. */
  code(subject: string, address: string): Promise<string> {
    return this.site.system.mail.code(subject, address)
  }

  async begin(): Promise<void> {
    this.organisation = await this.site.visitor()
    this.candidate = await this.site.visitor()
    this.staff = await this.site.signedIn('staff@programme.example')
    this.auditor = await this.site.signedIn('auditor@programme.example')
  }

  async end(): Promise<void> {
    for (const page of [this.organisation, this.candidate, this.staff, this.auditor])
      await page?.context().close()
  }
}
