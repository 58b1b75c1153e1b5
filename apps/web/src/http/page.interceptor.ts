import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { concatMap, type Observable } from 'rxjs'
import { Pages } from '../rendering/pages.js'
import { GoTo, Page, PassedOn } from './answers.js'
import { Visits } from './visits.js'

/** Headers of a file that the gateway gave: its pages say themselves what they may load, which is nothing. */
const passed = ['content-type', 'content-disposition', 'content-length', 'content-security-policy']

/** Turns what a controller returns into what a browser is sent. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(
    private readonly pages: Pages,
    private readonly visits: Visits,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const reply = http.getResponse<FastifyReply>()
    return next.handle().pipe(concatMap((answer) => this.send(answer, request, reply)))
  }

  private async send(answer: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (answer instanceof Page) return this.pages.show(answer, request, reply)
    if (answer instanceof GoTo) {
      if (answer.notice) await this.visits.tell(await this.visits.of(request), answer.notice)
      return reply.redirect(answer.address, 303)
    }
    if (answer instanceof PassedOn) {
      const { response } = answer
      for (const name of passed)
        if (response.headers.has(name)) reply.header(name, response.headers.get(name)!)
      return reply.send(Readable.fromWeb(response.body as ReadableStream))
    }
    return answer
  }
}
