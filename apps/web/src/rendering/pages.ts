import type { FastifyReply, FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { Environment } from 'nunjucks'
import type { Page } from '../http/answers.js'
import type { Draft, Visit } from '../http/visit.js'
import type { Visits } from '../http/visits.js'
import type { Reference } from './reference.js'
import { navigation } from './navigation.js'

/** Puts a page together: what the controller found, who looks, and what they had typed. */
export class Pages {
  constructor(
    private readonly templates: Environment,
    private readonly visits: Visits,
    private readonly reference: Reference,
    private readonly sessionMinutes: number,
  ) {}

  async show({ view, data, status }: Page, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const visit = await this.visits.of(request)
    const isSeen = status === 200 && !visit.byItself
    const draft = isSeen ? await this.visits.takeDraft(visit) : undefined
    const notice = isSeen ? await this.visits.told(visit) : undefined
    // Without it codes are spelled out.
    await this.reference.read().catch(() => {})
    const html = this.templates.render(view, {
      ...data,
      ...this.around(visit, draft),
      notice,
      cspNonce: reply.cspNonce.script,
    })
    this.visits.giveCookie(visit, reply)
    reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store')
    await reply.send(html)
    return html
  }

  private around(visit: Visit, draft: Draft | undefined) {
    const { signIn, secret, page } = visit
    return {
      page,
      signIn: signIn && { email: signIn.email, role: signIn.role, organisationId: signIn.organisationId },
      navigation: navigation(signIn?.role, page),
      sessionMinutes: signIn ? this.sessionMinutes : null,
      formToken: secret.formToken,
      key: draft?.key ?? randomUUID(),
      typed: draft?.values ?? {},
      isDraft: draft !== undefined,
      resumed: draft?.resumed ?? false,
      errors: (draft?.errors ?? []).map((error) => ({ ...error, href: placeOf(error.field, draft!.values) })),
      problems: Object.fromEntries(
        (draft?.errors ?? []).map(({ field, message }) => [fieldOf(field), message]),
      ),
    }
  }
}

/** Where on the page a field is that is wrong: a date is told by its day. */
const placeOf = (field: string, values: Draft['values']): string => {
  const name = fieldOf(field)
  return `${name}-day` in values ? `${name}-day` : name
}

/** `preferences.0` is wrong: the field on the page is `preferences`. */
const fieldOf = (field: string): string => field.split('.')[0]!
