import { Refusal } from '@sih/api-client'
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Page, ownAddress } from './answers.js'
import { Pages } from '../rendering/pages.js'
import { Invalid } from './invalid.js'
import { inOwnWords } from './own-words.js'
import { typedIn } from './read-forms.js'
import { SignInNeeded } from './sign-in-needed.js'
import type { Draft, Visit } from './visit.js'
import { Visits } from './visits.js'

/** Refusals that are about what was typed: the page of the form says so. The others have pages of their own. */
const aboutTheForm = (status: number) => [400, 409, 410, 412, 413, 415, 422, 429].includes(status)
const shown: Record<number, string> = {
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many',
  503: 'down',
}

/** The one place where what could not be done is told. Nothing that somebody typed is lost on the way. */
@Catch()
export class TroubleFilter implements ExceptionFilter {
  private readonly logger = new Logger('Trouble')

  constructor(
    private readonly pages: Pages,
    private readonly visits: Visits,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const reply = http.getResponse<FastifyReply>()
    const visit = await this.visits.of(request).catch(() => null)
    if (!visit) {
      this.logger.error(error)
      await reply
        .status(503)
        .type('text/plain')
        .send('Sorry, the service is not available. Try again in a few minutes.')
      return
    }
    await this.tell(error, visit, request, reply)
  }

  private async tell(
    error: unknown,
    visit: Visit,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const isForm = request.method === 'POST' && !(error instanceof HttpException && error.message === 'form')
    if (needsSignIn(error)) return this.toSignIn(visit, request, reply, isForm)
    if (error instanceof Refusal && error.code === 'SECOND_FACTOR_ENROLMENT_NEEDED') {
      await reply.redirect('/second-factor', 303)
      return
    }
    const errors = errorsOf(error)
    if (isForm && errors) {
      const typed = await typedIn(request)
      const page = ownAddress(typed.page)
      const key = error instanceof Refusal && error.status >= 500 ? typed.key : undefined
      const worded = errors.map((error) => inOwnWords(error, typed))
      await this.visits.keepDraft(visit, page, {
        ...this.draft(visit, typed.keepable()),
        errors: worded,
        key,
      })
      await reply.redirect(page, 303)
      return
    }
    await this.show(error, request, reply)
  }

  /** They come back to the page, with what they typed, once they have signed in. */
  private async toSignIn(
    visit: Visit,
    request: FastifyRequest,
    reply: FastifyReply,
    isForm: boolean,
  ): Promise<void> {
    if (visit.signIn) await this.visits.timeOut(visit, visit.signIn)
    const typed = isForm ? await typedIn(request) : undefined
    const back = ownAddress(typed?.page ?? (request.method === 'GET' ? request.url : '/'))
    if (typed && visit.lastAccountId) {
      const draft = {
        accountId: visit.lastAccountId,
        values: typed.keepable(),
        errors: [],
        key: typed.key,
        resumed: true,
      }
      await this.visits.keepDraft(visit, back, draft)
    }
    await reply.redirect(back === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`, 303)
  }

  private draft = (visit: Visit, values: Draft['values']) => ({
    accountId: visit.signIn?.accountId ?? null,
    values,
  })

  private async show(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const status = statusOf(error)
    if (status === 500) this.logger.error(error)
    const view = shown[status] ?? 'failed'
    const { correlationId = null, retryAfter = null } = error instanceof Refusal ? error : {}
    const isOldForm = error instanceof HttpException && error.message === 'form'
    await this.pages.show(
      new Page(
        `problems/${view}.njk`,
        { correlationId, retryAfter, isOldForm, message: (error as Error).message },
        status,
      ),
      request,
      reply,
    )
  }
}

/** The gateway knows the session no longer; a wrong password is another matter. */
const ended = ['NOT_SIGNED_IN', 'SESSION_ENDED', 'FRESH_SIGN_IN_NEEDED']
const needsSignIn = (error: unknown) =>
  error instanceof SignInNeeded || (error instanceof Refusal && ended.includes(error.code))

function errorsOf(error: unknown): Draft['errors'] | undefined {
  if (error instanceof Invalid) return error.errors
  if (!(error instanceof Refusal)) return undefined
  if (error.fields.length > 0) return error.fields
  if (aboutTheForm(error.status) || error.status === 401 || error.status >= 500)
    return [{ field: '', message: sentence(error) }]
  return undefined
}

const sentence = ({ status, message }: Refusal) =>
  status >= 500
    ? 'This part of the service does not answer. What you entered is kept: try again in a few minutes'
    : message

function statusOf(error: unknown): number {
  if (error instanceof Refusal || error instanceof HttpException) {
    const status = error instanceof Refusal ? error.status : error.getStatus()
    return status in shown ? status : status >= 500 ? 503 : 404
  }
  const { statusCode } = error as { statusCode?: number }
  return statusCode && statusCode < 500 ? (statusCode in shown ? statusCode : 404) : 500
}
