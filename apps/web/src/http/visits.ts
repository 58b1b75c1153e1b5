import { ApiClient, Refusal } from '@sih/api-client'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { WebConfig } from '../config.js'
import { byItself } from './by-itself.js'
import { CookieSecret, newCookie } from '../sessions/cookie-secret.js'
import type { DraftStore } from '../sessions/draft-store.js'
import type { SessionStore, StoredSession } from '../sessions/session-store.js'
import type { SignIn } from '../sessions/session.js'
import type { Tokens } from '../sessions/tokens.js'
import type { Draft, Visit } from './visit.js'

type Carrier = FastifyRequest & { visit?: Promise<Visit> }

/** Seconds between two notes that a session is in use. */
const notedEvery = 60
const notice = 'notice'

/** Who asks, from the cookie of a request. */
export class Visits {
  private readonly cookieName: string
  private readonly secure: boolean

  constructor(
    private readonly config: WebConfig,
    private readonly sessions: SessionStore,
    private readonly drafts: DraftStore,
    private readonly tokens: Tokens,
  ) {
    this.secure = config.PUBLIC_URL.startsWith('https:')
    // The prefix keeps other hosts of the domain from setting it; browsers want Secure with it.
    this.cookieName = this.secure ? '__Host-session' : 'session'
  }

  of(request: FastifyRequest): Promise<Visit> {
    const carrier: Carrier = request
    return (carrier.visit ??= this.find(request))
  }

  private async find(request: FastifyRequest): Promise<Visit> {
    const given = request.cookies[this.cookieName]
    const known = given !== undefined && /^[\w-]{43}$/.test(given)
    const secret = new CookieSecret(known ? given : newCookie())
    const stored = known ? await this.sessions.find(secret) : undefined
    const visit = this.begin(request, secret, known)
    if (!stored) return visit
    const { signIn, lastAccountId } = stored.content
    visit.lastAccountId = lastAccountId
    if (signIn && this.isOver(stored)) await this.timeOut(visit, signIn)
    else visit.signIn = signIn
    if (visit.signIn && stored.idle >= notedEvery && !visit.byItself) await this.sessions.seen(secret)
    return visit
  }

  private isOver = ({ idle }: StoredSession) => idle > this.config.SESSION_MINUTES * 60

  /** Whether a visit that goes on for long is still that of somebody signed in. */
  async isIn({ secret }: Visit): Promise<boolean> {
    const stored = await this.sessions.find(secret)
    return Boolean(stored?.content.signIn && !this.isOver(stored))
  }

  private begin(request: FastifyRequest, secret: CookieSecret, known: boolean): Visit {
    const headers = {
      'x-correlation-id': randomUUID(),
      'x-forwarded-for': request.ip,
      'user-agent': request.headers['user-agent'] ?? 'unknown',
    }
    const visit: Visit = {
      secret,
      known,
      signIn: null,
      lastAccountId: null,
      page: request.url,
      byItself: byItself(request),
      headers,
      api: new ApiClient({ baseUrl: this.config.GATEWAY_URL, headers: () => this.identify(visit) }),
    }
    return visit
  }

  private async identify(visit: Visit): Promise<Record<string, string>> {
    if (!visit.signIn) return visit.headers
    visit.signIn = await this.tokens.fresh(visit.secret, visit.signIn, visit.headers)
    return { ...visit.headers, authorization: `Bearer ${visit.signIn.accessToken}` }
  }

  /** Nobody has used it for long, or the gateway has ended it: what was typed stays for whoever it was. */
  async timeOut(visit: Visit, signIn: SignIn): Promise<void> {
    visit.signIn = null
    visit.lastAccountId = signIn.accountId
    await this.sessions.save(visit.secret, { signIn: null, lastAccountId: signIn.accountId })
  }

  /** A new cookie at every sign-in, so that nobody can have planted the one in use (ASVS 5.0, 7.2.4). */
  async signIn(visit: Visit, reply: FastifyReply, signIn: SignIn): Promise<void> {
    const before = visit.secret
    const secret = new CookieSecret(newCookie())
    await this.sessions.save(secret, { signIn, lastAccountId: signIn.accountId })
    await this.drafts.move(before, secret)
    await this.sessions.remove(before)
    Object.assign(visit, { secret, signIn, lastAccountId: signIn.accountId })
    this.giveCookie(visit, reply)
  }

  async signOut(visit: Visit, reply: FastifyReply): Promise<void> {
    await visit.api.post('/auth/logout').catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
    await this.sessions.remove(visit.secret)
    Object.assign(visit, { secret: new CookieSecret(newCookie()), signIn: null, known: false })
    reply.clearCookie(this.cookieName, { path: '/' })
  }

  /** Whoever is shown a form has to come back with the same cookie. */
  giveCookie({ secret }: Visit, reply: FastifyReply): void {
    reply.setCookie(this.cookieName, secret.cookie, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
    })
  }

  async keepDraft(visit: Visit, page: string, draft: Draft): Promise<void> {
    await this.needSession(visit)
    await this.drafts.keep(visit.secret, page, draft)
  }

  /** What this person typed on this page; another person's stays unread. */
  async takeDraft(visit: Visit): Promise<Draft | undefined> {
    if (!visit.known) return undefined
    const draft = await this.drafts.take<Draft>(visit.secret, visit.page)
    return draft && draft.accountId === (visit.signIn?.accountId ?? null) ? draft : undefined
  }

  async tell(visit: Visit, text: string): Promise<void> {
    await this.needSession(visit)
    await this.drafts.keep(visit.secret, notice, text)
  }

  async told(visit: Visit): Promise<string | undefined> {
    return visit.known ? this.drafts.take<string>(visit.secret, notice) : undefined
  }

  /** Answers that somebody not signed in has given on the pages of a longer way, such as to register. */
  async keepAnswers(visit: Visit, way: string, answers: object): Promise<void> {
    await this.needSession(visit)
    await this.drafts.keep(visit.secret, `way ${way}`, answers)
  }

  async answers<T extends object>(visit: Visit, way: string): Promise<Partial<T>> {
    return (visit.known && (await this.drafts.find<T>(visit.secret, `way ${way}`))) || {}
  }

  async forgetAnswers(visit: Visit, way: string): Promise<void> {
    await this.drafts.take(visit.secret, `way ${way}`)
  }

  private async needSession(visit: Visit): Promise<void> {
    if (await this.sessions.find(visit.secret)) return
    await this.sessions.save(visit.secret, { signIn: visit.signIn, lastAccountId: visit.lastAccountId })
  }
}
