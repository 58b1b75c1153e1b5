import { gatewayEvents } from '@sih/contracts'
import { DomainError, problems, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { RemoteRefusal } from '@sih/rpc'
import { Injectable, Logger } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { entityTag } from '../routing/entity-tag.js'
import { interactionOf, routeOf } from '../http/interaction-of.js'
import { problemOf, type Problem } from './problem.js'
import { refusalOf } from './refusal-of.js'

export interface TurnedAwayAnswer {
  problem: Problem
  headers: Record<string, string>
}

/** Puts what the gateway refuses on record before it is told. What another service refused is on record there. */
@Injectable()
export class TurnedAway {
  private readonly logger = new Logger(TurnedAway.name)

  constructor(private readonly work: UnitOfWork) {}

  async answer(error: unknown, request: FastifyRequest): Promise<TurnedAwayAnswer> {
    const refusal = refusalOf(error)
    const told = (await this.isRecorded(refusal, request)) ? refusal : new DomainError('NOT_RECORDED')
    const problem = problemOf(told, interactionOf(request).correlationId)
    return { problem, headers: headersFor(problem.status, told) }
  }

  private async isRecorded(refusal: DomainError, request: FastifyRequest): Promise<boolean> {
    this.log(refusal, request)
    if (refusal instanceof RemoteRefusal && refusal.recorded) return true
    try {
      await this.record(refusal, request)
      return true
    } catch (cause) {
      this.logger.error({ message: 'refusal not recorded', code: refusal.code, reason: reasonOf(cause) })
      return false
    }
  }

  private record({ code }: DomainError, request: FastifyRequest): Promise<unknown> {
    const { status } = problems[code]
    const { method } = request
    return withInteraction(interactionOf(request), () =>
      this.work.read(async (tx) =>
        tx.publish(gatewayEvents.requestTurnedAway, { method, route: routeOf(request), code, status }),
      ),
    )
  }

  private log({ code, cause }: DomainError, request: FastifyRequest): void {
    if (problems[code].status < 500) return
    const { correlationId, operation } = interactionOf(request)
    this.logger.error({ message: 'request failed', code, operation, correlationId, reason: reasonOf(cause) })
  }
}

function headersFor(status: number, refusal: DomainError): Record<string, string> {
  // RFC 6750: says how to authenticate.
  if (status === 401) return { 'www-authenticate': 'Bearer' }
  if (status === 429 || status === 503) return { 'retry-after': String(retryAfter(refusal)) }
  // The version that a change may be made from, once it has been looked at.
  if (refusal instanceof RemoteRefusal && refusal.current) return { etag: entityTag(refusal.current) }
  return {}
}

/** Seconds. */
const retryAfter = (refusal: DomainError): number =>
  'retryAfter' in refusal && typeof refusal.retryAfter === 'number' ? refusal.retryAfter : 2

/** Without the values of a query, which may be personal data. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 8).join('\n') : String(error)
