import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isHostRoute } from '../routing/host-routes.js'
import { routeOf } from '../http/interaction-of.js'
import { TurnedAway } from './turned-away.js'

/** The one place where a request that is not carried out is answered. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly turnedAway: TurnedAway) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const reply = http.getResponse<FastifyReply>()
    if (error instanceof HttpException && isHostRoute(routeOf(request))) {
      // Health says in its own words what is wrong, above all when nothing can be recorded.
      await reply.status(error.getStatus()).send(error.getResponse())
      return
    }
    await refuse(this.turnedAway, error, request, reply)
  }
}

export async function refuse(
  turnedAway: TurnedAway,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { problem, headers } = await turnedAway.answer(error, request)
  await reply
    .status(problem.status)
    .headers(headers)
    .header('content-type', 'application/problem+json')
    .send(problem)
}
