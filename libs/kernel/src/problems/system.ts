import type { Refusals } from './refusals.js'

/** About the system. */
export const system = {
  COPY_STALE: { status: 503, title: 'We cannot be sure of the current access state: try again shortly' },
  SERVICE_UNAVAILABLE: { status: 503, title: 'This part of the service is not available: try again shortly' },
  NOT_RECORDED: {
    status: 503,
    title: 'We cannot be sure that the request was recorded, and so carried out: try again',
  },
  REBUILD_UNDER_WAY: {
    status: 409,
    title: 'The reports are being made anew already: wait until that is done',
  },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Refusals
