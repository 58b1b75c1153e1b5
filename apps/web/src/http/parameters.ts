import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { typedIn } from './read-forms.js'
import type { Visit } from './visit.js'

type Carrier = FastifyRequest & { visit: Promise<Visit> }

/** The visit that a request is; the guard has found it. */
export const Visiting = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Carrier>().visit,
)

/** The form of a request. */
export const Form = createParamDecorator((_: unknown, context: ExecutionContext) =>
  typedIn(context.switchToHttp().getRequest<FastifyRequest>()),
)
