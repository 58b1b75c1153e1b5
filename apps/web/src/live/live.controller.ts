import { Refusal } from '@sih/api-client'
import { Controller, Get, Headers, NotFoundException, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { For } from '../http/access.js'
import { Visiting } from '../http/parameters.js'
import type { SignedIn, Visit } from '../http/visit.js'
import { Relays } from './relays.js'

/** What tells a browser to come back in ten seconds; one that is told 204 does not come back (HTML Living Standard, 9.2). */
const later = 'retry: 10000\n\n'
const numberOf = (id: string | undefined) => (id && /^\d{1,15}$/.test(id) ? Number(id) : undefined)
const isSignedIn = (visit: Visit): visit is SignedIn => visit.signIn !== null

/** What happens, as it happens, for pages that are open. */
@Controller('live')
@For('everybody')
export class LiveController {
  constructor(private readonly relays: Relays) {}

  @Get()
  async events(
    @Visiting() visit: Visit,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastEventId?: string,
    @Query('after') after?: string,
  ): Promise<void> {
    if (!isSignedIn(visit)) return void reply.status(204).send()
    // Proxies are told not to wait for the end; the connection serves nothing else.
    reply.header('cache-control', 'no-store, no-transform').header('x-accel-buffering', 'no')
    reply.header('connection', 'close').type('text/event-stream')
    try {
      // Nobody waits for its end, which may be hours away.
      void reply.send(await this.relays.open(visit, numberOf(lastEventId) ?? numberOf(after)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      void (error.status >= 500 || error.status === 429 ? reply.send(later) : reply.status(204).send())
    }
  }

  /** How many conversations have something new, for the menu. */
  @Get('counts')
  async counts(@Visiting() visit: Visit): Promise<{ unread: number }> {
    if (!isSignedIn(visit)) throw new NotFoundException()
    const { unread } = await visit.api.get('/threads/counts')
    return { unread }
  }
}
