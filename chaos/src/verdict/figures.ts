import type { Overview } from '@sih/contracts'
import { unverifiable, type Finding } from './finding.js'
import type { Entry } from './log.js'

/** What each figure counts, told anew: by the type of the events, and no more. */
const counted = {
  candidatesInterested: (entry: Entry) => entry.event.type === 'evt.candidates.interest-delivered.v1',
  interestsWithdrawn: (entry: Entry) => entry.event.type === 'evt.candidates.interest-withdrawn.v1',
  profilesOpened: (entry: Entry) => entry.event.type === 'evt.candidates.profile-opened.v1',
  threadsStarted: (entry: Entry) => entry.event.type === 'evt.messaging.thread-started.v1',
  messagesFromOrganisations: (entry: Entry) => isMessageFrom(entry, 'organisation'),
  messagesFromCandidates: (entry: Entry) => isMessageFrom(entry, 'candidate'),
}

export type Figures = Record<keyof typeof counted, number>

const isMessageFrom = ({ event }: Entry, side: string): boolean =>
  event.type === 'evt.messaging.message-sent.v1' && (event.data as { from: string }).from === side

/** Worked out from the log. @param organisationId of one organisation; of all if left out */
export function figuresOf(entries: Entry[], organisationId?: string): Figures {
  const own = entries.filter(
    ({ event }) =>
      organisationId === undefined ||
      (event.data as { organisationId?: string }).organisationId === organisationId,
  )
  return mapped((name) => own.filter(counted[name]).length)
}

export const figuresIn = (overview: Overview): Figures => mapped((name) => overview[name])

export function compared(whose: string, reported: Figures, recomputed: Figures): Finding[] {
  const names = Object.keys(counted) as (keyof Figures)[]
  return names
    .filter((name) => reported[name] !== recomputed[name])
    .map((name) =>
      unverifiable(`${whose}: ${name} is reported as ${reported[name]}, the log has ${recomputed[name]}`),
    )
}

const mapped = (of: (name: keyof Figures) => number): Figures =>
  Object.fromEntries((Object.keys(counted) as (keyof Figures)[]).map((name) => [name, of(name)])) as Figures
