import {
  candidatesEvents,
  gatewayEvents,
  type Alarm,
  type AlarmAcknowledgement,
  type AlarmInFull,
  type EntryFilters,
} from '@sih/contracts'
import { isId } from '@sih/kernel'
import { alarmInWords } from '../words/alarms-in-words.js'
import type { AlarmRow } from './alarm-row.js'

export function alarmView(row: AlarmRow): Alarm {
  const { id, kind, subject, raisedAt } = row
  const count = Number(row.count)
  return {
    id,
    kind,
    subject,
    accountId: isId(subject) ? subject : null,
    what: alarmInWords({ ...row, count }).what,
    count,
    raisedAt: raisedAt.toISOString(),
    acknowledgement: acknowledgementView(row),
  }
}

const acknowledgementView = ({
  acknowledgedBy,
  acknowledgedAt,
  found,
}: AlarmRow): AlarmAcknowledgement | null =>
  acknowledgedBy === null
    ? null
    : { accountId: acknowledgedBy, at: acknowledgedAt!.toISOString(), found: found! }

export function alarmInFull(row: AlarmRow): AlarmInFull {
  const { meaning, toDo } = alarmInWords({ ...row, count: Number(row.count) })
  const entry = row.entry === null ? null : Number(row.entry)
  return { ...alarmView(row), meaning, toDo, entry, search: searchFor(row) }
}

/** The entries are found where the window is, unless there is none: what is missing or was changed cannot be searched for. */
function searchFor({ kind, subject, beganAt, endedAt }: AlarmRow): EntryFilters | null {
  if (!beganAt || !endedAt) return null
  const within = { from: beganAt.toISOString(), to: new Date(endedAt.getTime() - 1).toISOString() }
  if (kind === 'unreadable') return { outcome: 'refused', ...within }
  if (kind === 'profile_volume')
    return { actor: subject, action: candidatesEvents.profileOpened.type, ...within }
  return isId(subject)
    ? { actor: subject, outcome: 'refused', ...within }
    : { action: gatewayEvents.requestTurnedAway.type, outcome: 'refused', ...within }
}
