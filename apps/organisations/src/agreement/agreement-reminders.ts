import { day, linkLifetime } from './agreement-times.js'

export type ReminderKind = 'unused_7' | 'unused_21' | 'ending_60' | 'ending_28' | 'ending_7'

export interface Reminder {
  kind: ReminderKind
  at: Date
  /** The moment it reminds of: the sending of the link, or the end. */
  about: string
}

interface Reminded {
  state: string
  linkExpiresAt: Date
  endsAt: Date | null
  reminded: Partial<Record<ReminderKind, string>>
}

/** Days after the link was sent. */
const unused: [ReminderKind, number][] = [
  ['unused_7', 7],
  ['unused_21', 21],
]
/** Days before the end. */
const ending: [ReminderKind, number][] = [
  ['ending_60', -60],
  ['ending_28', -28],
  ['ending_7', -7],
]

/** The reminders still to come, or overdue, in their order. A new link or another end has reminders of its own. */
export function remindersOf({ state, linkExpiresAt, endsAt, reminded }: Reminded): Reminder[] {
  const from = (moment: Date, kinds: [ReminderKind, number][]) =>
    kinds
      .map(([kind, days]) => ({
        kind,
        at: new Date(moment.getTime() + days * day),
        about: moment.toISOString(),
      }))
      .filter(({ kind, about }) => reminded[kind] !== about)
  if (state === 'issued') return from(new Date(linkExpiresAt.getTime() - linkLifetime), unused)
  if (state === 'in_force' && endsAt) return from(endsAt, ending)
  return []
}
