import { DomainError } from '@sih/kernel'

export class TooManyRequests extends DomainError {
  /** @param retryAfter seconds to wait */
  constructor(readonly retryAfter: number) {
    super('TOO_MANY_REQUESTS')
  }
}
