import { hasVersion } from '@sih/contracts'
import { DomainError, withInteraction, type Interaction } from '@sih/kernel'
import { InteractionMetrics } from '@sih/rpc'
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common'
import type { HttpArgumentsHost } from '@nestjs/common/interfaces/index.js'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { from, lastValueFrom, type Observable } from 'rxjs'
import { interactionOf } from '../http/interaction-of.js'
import { sendAttachment } from './attachment.js'
import { entityTag } from './entity-tag.js'
import { preferredForm } from './form.js'
import { idempotencyKeyOf } from './idempotency-key-of.js'
import { readInput } from './read-input.js'
import { isAnsweredHere, routeDefinitionOf, type RouteDefinition } from './route-metadata.js'

/** Runs a route's handler as one interaction, and lets no answer out that is not on record. */
@Injectable()
export class InteractionInterceptor implements NestInterceptor {
  constructor(private readonly metrics: InteractionMetrics) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeDefinitionOf(context.getHandler())
    if (!route) return next.handle()
    const http = context.switchToHttp()
    return from(this.answer(route, http.getRequest(), next).then((answer) => inItsForm(answer, route, http)))
  }

  private async answer(route: RouteDefinition, request: FastifyRequest, next: CallHandler): Promise<unknown> {
    const interaction = interactionOf(request)
    interaction.operation = route.contract.subject
    const stop = this.metrics.start(route.contract.subject)
    try {
      const answer = await this.handle(route, request, interaction, next)
      stop('ok')
      return answer
    } catch (error) {
      stop(error instanceof DomainError ? error.code : 'INTERNAL')
      throw error
    }
  }

  private async handle(
    route: RouteDefinition,
    request: FastifyRequest,
    interaction: Interaction,
    next: CallHandler,
  ): Promise<unknown> {
    interaction.idempotencyKey = isAnsweredHere(route) ? null : idempotencyKeyOf(request.headers)
    interaction.request = await readInput(request, route)
    const answer: unknown = await withInteraction(interaction, () =>
      lastValueFrom(next.handle(), { defaultValue: undefined }),
    )
    if (interaction.recorded === 0) throw new DomainError('NOT_RECORDED')
    return answer
  }
}

async function inItsForm(
  answer: unknown,
  { contract, forms, attachment }: RouteDefinition,
  http: HttpArgumentsHost,
): Promise<unknown> {
  const reply = http.getResponse<FastifyReply>()
  if (attachment) return sendAttachment(attachment(answer as object), reply)
  if (hasVersion(contract.response)) reply.header('etag', entityTag((answer as { version: number }).version))
  if (forms.length === 0) return answer
  reply.header('vary', 'Accept')
  const form = preferredForm(http.getRequest<FastifyRequest>().headers.accept, forms)
  if (!form) return answer
  const written = await form.write(answer as object)
  const { type } = form
  reply.type(type.startsWith('text/') ? `${type}; charset=utf-8` : type)
  reply.headers(form.headers?.(answer as object) ?? {})
  return written
}
