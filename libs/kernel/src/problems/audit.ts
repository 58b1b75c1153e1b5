import type { Refusals } from './refusals.js'

/** About audit. */
export const audit = {
  ENTRY_NOT_FOUND: { status: 404, title: 'There is no entry with this number' },
  PROOF_OUT_OF_RANGE: { status: 422, title: 'The log is not that large: ask for a smaller size or index' },
} as const satisfies Refusals
