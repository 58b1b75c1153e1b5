import { anonymous, newId, type Interaction } from '@sih/kernel'
import type { FastifyRequest } from 'fastify'
import { networkOf } from './network-of.js'

const key = Symbol('interaction')
type Carrier = FastifyRequest & { [key]?: Interaction }

const acceptable = /^[A-Za-z0-9._-]{1,64}$/

/**
 * The one interaction that a request is. It travels with the request and not in async context alone, because guards and
 * error handlers run outside of the context in which the body was read.
 */
export function interactionOf(request: FastifyRequest): Interaction {
  const carrier: Carrier = request
  return (carrier[key] ??= {
    operation: `${request.method} ${routeOf(request)}`,
    principal: anonymous,
    origin: { network: networkOf(request.ip) },
    userAgent: request.headers['user-agent'],
    correlationId: correlationIdOf(request),
    causeId: null,
    eventId: null,
    idempotencyKey: null,
    request: {},
    mustRecord: true,
    recorded: 0,
  })
}

/** The route with its parameters named, never their values; they may be somebody's. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions?.url ?? 'unknown'

function correlationIdOf({ headers }: FastifyRequest): string {
  const given = headers['x-correlation-id']
  return typeof given === 'string' && acceptable.test(given) ? given : newId()
}
