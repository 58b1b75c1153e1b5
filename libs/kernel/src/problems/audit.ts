import type { Refusals } from './refusals.js'

/** About audit. */
export const audit = {
  ENTRY_NOT_FOUND: { status: 404, title: 'There is no entry with this number' },
  PROOF_OUT_OF_RANGE: { status: 422, title: 'The log is not that large: ask for a smaller size or index' },
  SAVED_EXPORT_NOT_FOUND: { status: 404, title: 'There is no such export: ask for one' },
  SAVED_EXPORT_NOT_READY: { status: 409, title: 'The export is still being made: try again in a minute' },
  SAVED_EXPORT_EXPIRED: { status: 410, title: 'The export has expired: ask for it again' },
  ALARM_NOT_FOUND: { status: 404, title: 'There is no such alarm' },
  ALARM_ABOUT_YOU: { status: 403, title: 'This alarm is about you: another auditor has to look into it' },
  ALARM_ALREADY_ACKNOWLEDGED: {
    status: 409,
    title: 'Somebody has said already what they found: open the alarm again',
  },
} as const satisfies Refusals
