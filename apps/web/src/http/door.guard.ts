import { ForbiddenException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { timingSafeEqual } from 'node:crypto'
import { ACCESS, type Access } from './access.js'
import { SignInNeeded } from './sign-in-needed.js'
import { typedIn } from './read-forms.js'
import type { Visit } from './visit.js'
import { Visits } from './visits.js'

const reads = ['GET', 'HEAD']

/** Lets in who may see a page, and forms that come from a page of ours. */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly visits: Visits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ])
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const visit = await this.visits.of(request)
    if (!reads.includes(request.method)) await assertOwnForm(request, visit)
    if (access === 'everybody') return true
    if (!visit.signIn) throw new SignInNeeded()
    if (access !== 'signed-in' && !access.includes(visit.signIn.role)) throw new ForbiddenException()
    return true
  }
}

/** Synchroniser token, and what browsers say of themselves (Fetch Metadata). */
async function assertOwnForm(request: FastifyRequest, { secret, known }: Visit): Promise<void> {
  const site = request.headers['sec-fetch-site']
  const given = Buffer.from((await typedIn(request)).formToken)
  const expected = Buffer.from(secret.formToken)
  const same = given.length === expected.length && timingSafeEqual(given, expected)
  if (!known || !same || (site !== undefined && site !== 'same-origin')) throw new ForbiddenException('form')
}
