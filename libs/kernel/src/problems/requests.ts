import type { Refusals } from './refusals.js'

/** About the request itself. */
export const requests = {
  VALIDATION_FAILED: { status: 422, title: 'Some of the information is missing or not valid' },
  MALFORMED_REQUEST: { status: 400, title: 'The request could not be read' },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not support that method' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Send the request body as application/json' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request is too large' },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'This Idempotency-Key was used for a different request: use a new key',
  },
  VERSION_CONFLICT: {
    status: 412,
    title:
      'This was changed in the meantime, by somebody else or in another window. Your entry was not saved: load it again, then make your change',
  },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many attempts: wait a little and try again' },
} as const satisfies Refusals
