import { DomainError, type ProblemCode } from '@sih/kernel'
import { isDatabaseTrouble } from '@sih/persistence'
import { HttpException } from '@nestjs/common'

const codes: Record<number, ProblemCode> = {
  401: 'NOT_SIGNED_IN',
  403: 'NOT_PERMITTED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'UNSUPPORTED_MEDIA_TYPE',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
}

/** What was thrown as one of the ways in which the system says no. What is not known to be the caller's fault is ours. */
export function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  if (isDatabaseTrouble(error)) return new DomainError('SERVICE_UNAVAILABLE', [], { cause: error })
  return new DomainError(codeFor(statusOf(error)), [], { cause: error })
}

const codeFor = (status: number): ProblemCode =>
  codes[status] ?? (status >= 400 && status < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL')

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus()
  // Fastify and its plugins.
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode
  }
  return 500
}
