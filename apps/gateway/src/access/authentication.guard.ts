import { DomainError } from '@sih/kernel'
import { Injectable, type ExecutionContext } from '@nestjs/common'
import { AuthGuard } from '@nestjs/passport'
import type { FastifyRequest } from 'fastify'
import { interactionOf } from '../http/interaction-of.js'
import { isPartOfEnrolment } from '../second-factor/enrolment.js'
import type { SignedIn } from '../sessions/session-directory.js'
import { needsSignIn } from './needs-sign-in.js'

/** Finds out who asks. Public routes do not look at a token: an old one must not keep anybody from signing in again. */
@Injectable()
export class AuthenticationGuard extends AuthGuard('access-token') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    return needsSignIn(context) ? ((await super.canActivate(context)) as boolean) : true
  }

  override handleRequest<User = SignedIn>(
    error: unknown,
    signedIn: User | false,
    cause: unknown,
    context: ExecutionContext,
  ): User {
    if (error) throw error as Error
    if (!signedIn) throw new DomainError('NOT_SIGNED_IN', [], { cause })
    const { principal, mayOnlyEnrol } = signedIn as unknown as SignedIn
    interactionOf(context.switchToHttp().getRequest<FastifyRequest>()).principal = principal
    if (mayOnlyEnrol && !isPartOfEnrolment(context.getHandler())) {
      throw new DomainError('SECOND_FACTOR_ENROLMENT_NEEDED')
    }
    return signedIn
  }
}
