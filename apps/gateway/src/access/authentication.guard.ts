import { DomainError, type Principal } from '@sih/kernel'
import { Injectable, type ExecutionContext } from '@nestjs/common'
import { AuthGuard } from '@nestjs/passport'
import type { FastifyRequest } from 'fastify'
import { interactionOf } from '../http/interaction-of.js'
import { needsSignIn } from './needs-sign-in.js'

/** Finds out who asks. Public routes do not look at a token: an old one must not keep anybody from signing in again. */
@Injectable()
export class AuthenticationGuard extends AuthGuard('access-token') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    return needsSignIn(context) ? ((await super.canActivate(context)) as boolean) : true
  }

  override handleRequest<User = Principal>(
    error: unknown,
    principal: User | false,
    cause: unknown,
    context: ExecutionContext,
  ): User {
    if (error) throw error as Error
    if (!principal) throw new DomainError('NOT_SIGNED_IN', [], { cause })
    interactionOf(context.switchToHttp().getRequest<FastifyRequest>()).principal =
      principal as unknown as Principal
    return principal
  }
}
