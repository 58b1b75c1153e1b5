import type { Page, SessionTokens } from '@sih/contracts'
import { eventually } from '@sih/testing'
import type { Answer, Asked, Doors } from './doors.js'

/** Everybody's. */
export const password = 'Forward-together-2026'

/** Milliseconds before its end at which a session is replaced. */
const margin = 120_000

/** Somebody who uses the product, by REST and by nothing else. */
export class Person {
  private session: SessionTokens | null = null
  private endsAt = 0

  constructor(
    private readonly doors: Doors,
    readonly email: string,
  ) {}

  get id(): string {
    return this.session!.principal.accountId
  }

  get organisationId(): string | null {
    return this.session!.principal.organisationId
  }

  get mustSignIn(): boolean {
    return Date.now() > this.endsAt - margin
  }

  get credentials() {
    return { email: this.email, password }
  }

  signedIn(session: SessionTokens): void {
    this.session = session
    this.endsAt = Date.now() + session.expiresIn * 1_000
  }

  ask(asked: Omit<Asked, 'token'>): Promise<Answer> {
    return this.doors.ask({ ...asked, ...(this.session ? { token: this.session.accessToken } : {}) })
  }

  async signIn(): Promise<this> {
    this.session = null
    this.signedIn(await this.insist<SessionTokens>('POST', '/auth/login', this.credentials))
    return this
  }

  /** Asks until it is carried out: what happened elsewhere may not be known here yet. @throws Error with the last answer */
  insist<T>(method: string, path: string, body?: object): Promise<T> {
    return eventually(async () => {
      const { status, body: answer } = await this.ask({ method, path, ...(body ? { body } : {}) })
      if (status === null || status >= 300)
        throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`)
      return answer as T
    }, 60_000)
  }

  /** A whole list, read page by page. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const place = cursor && `&cursor=${encodeURIComponent(cursor)}`
      const page: Page<T> = await this.insist('GET', `${path}?limit=100${place}`)
      items.push(...page.items)
      cursor = page.nextCursor
    }
    return items
  }
}
