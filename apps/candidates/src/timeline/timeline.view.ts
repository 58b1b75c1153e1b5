import type { TimelineEntry } from '@sih/contracts'
import { isProgramme, type Principal } from '@sih/kernel'
import type { TimelineRow } from './timeline-rows.js'

/** An organisation learns which of its own people did something, and that it was the candidate, but nobody else's account. */
export const timelineView =
  (reader: Principal) =>
  (row: TimelineRow): TimelineEntry => {
    const known = isProgramme(reader) || !row.actorRole.startsWith('programme')
    return { ...row, actorId: known ? row.actorId : null, at: row.at.toISOString() }
  }
