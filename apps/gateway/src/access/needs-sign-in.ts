import type { ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { routeOf } from '../http/interaction-of.js'
import { isHostRoute } from '../routing/host-routes.js'
import { isOpen, routeDefinitionOf } from '../routing/route-metadata.js'

/** False for open pages, for health, and where the contract says `public`. Anything else needs a sign-in. */
export function needsSignIn(context: ExecutionContext): boolean {
  const handler = context.getHandler()
  const request = context.switchToHttp().getRequest<FastifyRequest>()
  if (isOpen(handler) || isHostRoute(routeOf(request))) return false
  const route = routeDefinitionOf(handler)
  return !route || route.also !== null || !route.contract.permissions.includes('public')
}
