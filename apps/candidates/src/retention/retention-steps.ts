import { addDays, addMonths, type Day } from '@sih/calendar'

export type Stage =
  'in_use' | 'warned' | 'switched_off' | 'erasure_warned' | 'erasure_warned_again' | 'erased'

/** Months without a sign-in. */
export interface Months {
  warnAfter: number
  switchOffAfter: number
  eraseAfter: number
}

export interface Step {
  from: Stage
  to: Stage
  /** Months. */
  after: number
}

/** Milliseconds between an e-mail that announces something and its coming true, however late the e-mail was. */
const notice = 28 * 86_400_000

export const stepsOf = ({ warnAfter, switchOffAfter, eraseAfter }: Months): Step[] => [
  { from: 'in_use', to: 'warned', after: warnAfter },
  { from: 'warned', to: 'switched_off', after: switchOffAfter },
  { from: 'switched_off', to: 'erasure_warned', after: eraseAfter - 2 },
  { from: 'erasure_warned', to: 'erasure_warned_again', after: eraseAfter - 1 },
  { from: 'erasure_warned_again', to: 'erased', after: eraseAfter },
]

/** The same time of day, by UTC, on another day. */
function onDay(moment: Date, dayOf: (day: Day) => Day): Date {
  const [day, time] = moment.toISOString().split('T') as [Day, string]
  return new Date(`${dayOf(day)}T${time}`)
}

/** The last day that lies so many months back: on the last day of a month, whatever is left of the earlier one counts too. */
function monthsBefore(day: Day, months: number): Day {
  const tomorrow = addDays(day, 1)
  return tomorrow.endsWith('-01') ? addDays(addMonths(tomorrow, -months), -1) : addMonths(day, -months)
}

/** Who was active no later than the first and has been in the stage since the second or longer takes the step. */
export const dueAt = (now: Date, { from, after }: Step): { lastActive: Date; since: Date } => ({
  lastActive: onDay(now, (day) => monthsBefore(day, after)),
  since: from === 'in_use' ? now : new Date(now.getTime() - notice),
})

/** When what is announced at the step comes true at the earliest. */
export function comesTrue(months: number, lastActiveAt: Date, now: Date): Date {
  const planned = onDay(lastActiveAt, (day) => addMonths(day, months))
  const soonest = new Date(now.getTime() + notice)
  return planned > soonest ? planned : soonest
}
