import { DomainError, isGranted, type Permission } from '@sih/kernel'
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { interactionOf } from '../http/interaction-of.js'
import { routeDefinitionOf } from '../routing/route-metadata.js'
import { needsSignIn } from './needs-sign-in.js'

/**
 * Checks the role against the route. Which object it may be done to is for the owning service.
 * Whatever has no contract is denied to everybody.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (!needsSignIn(context)) return true
    const route = routeDefinitionOf(context.getHandler())
    const needed: (readonly Permission[])[] = route ? [route.contract.permissions, also(route.also)] : [[]]
    const { principal } = interactionOf(context.switchToHttp().getRequest<FastifyRequest>())
    if (needed.every((permissions) => isGranted(principal, permissions))) return true
    throw new DomainError('NOT_PERMITTED')
  }
}

const also = (permission: Permission | null): readonly Permission[] => [permission ?? 'public']
