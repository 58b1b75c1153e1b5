import { DomainError } from '@sih/kernel'
import type { IncomingHttpHeaders } from 'node:http'

const visible = /^[\x21-\x7e]{1,200}$/

/** @throws DomainError VALIDATION_FAILED for anything but 1 to 200 visible ASCII characters */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && visible.test(key)) return key
  throw new DomainError('VALIDATION_FAILED', [
    { field: 'Idempotency-Key', message: 'Use 1 to 200 visible ASCII characters' },
  ])
}
