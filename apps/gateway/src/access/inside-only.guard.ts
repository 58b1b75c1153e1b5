import { DomainError, isInside } from '@sih/kernel'
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { routeOf } from '../http/interaction-of.js'

/** Figures about the process are for those who run it (OWASP ASVS 5.0, 13.4.5): to the world there is nothing at that address. */
@Injectable()
export class InsideOnlyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    if (routeOf(request) === '/metrics' && !isInside(request.ip)) throw new DomainError('NOT_FOUND')
    return true
  }
}
