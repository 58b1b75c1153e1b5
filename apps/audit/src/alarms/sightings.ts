import { candidatesEvents, gatewayEvents, type AlarmKind, type EventEnvelope } from '@sih/contracts'
import { addDays, endOfDay, londonDay } from '@sih/calendar'
import { isId, problems } from '@sih/kernel'
import { quarantined } from '../log/entry.js'
import { readLeaf } from '../log/leaf.js'
import { isNetwork, type Window } from './raise-alarm.js'

/** An entry as it is looked at for alarms. */
export interface Scanned {
  index: number
  source: string
  type: string
  outcome: string
  loggedAt: Date
  leaf: string
}

/** One of the things that are an alarm if there are too many different ones of one subject within one window. */
export interface Sighting {
  kind: Exclude<AlarmKind, 'gap' | 'fork'>
  subject: string
  window: Window
  thing: string
  entry: number
}

/** More than so many within a window are an alarm. */
export interface Limits {
  unreadable: number
  refused_burst: number
  profile_volume: number
  /** In place of `refused_burst`, where it is a network from which nobody could sign in. */
  signIns: number
}

export const limitOf = ({ kind, subject }: Pick<Sighting, 'kind' | 'subject'>, limits: Limits): number =>
  kind === 'refused_burst' && isNetwork(subject) ? limits.signIns : limits[kind]

const minutes = 60_000
const signIn = '/api/v1/auth/login'

/** What an entry adds to what is counted. What should not have come counts as its source's, whatever it says of itself. */
export function sightingOf(entry: Scanned): Sighting | undefined {
  const { index, source, type, loggedAt } = entry
  const thing = String(index)
  if (Object.hasOwn(quarantined, type)) {
    return { kind: 'unreadable', subject: source, window: stretch(loggedAt, 60), thing, entry: index }
  }
  const { event } = readLeaf(entry.leaf)
  if (!event) return undefined
  const at = new Date(event.occurredAt)
  if (type === candidatesEvents.profileOpened.type) return profileOpened(event, at, index)
  const subject = refusedTo(event)
  return subject
    ? { kind: 'refused_burst', subject, window: stretch(at, 10), thing, entry: index }
    : undefined
}

function profileOpened({ actor, data }: EventEnvelope, at: Date, entry: number): Sighting | undefined {
  const { candidateId } = data
  if (actor.accountId === null || !isId(candidateId)) return undefined
  return { kind: 'profile_volume', subject: actor.accountId, window: dayOf(at), thing: candidateId, entry }
}

/** The account that was refused, or the network from which a sign-in was; nobody, where it failed on our side. */
function refusedTo({ type, actor, origin, data, outcome }: EventEnvelope): string | null {
  if (outcome !== 'refused' || actor.role === 'service' || isOurFault(data['code'])) return null
  if (actor.accountId !== null) return actor.accountId
  const isSignIn = type === gatewayEvents.requestTurnedAway.type && data['route'] === signIn
  const network: unknown = origin?.network
  // Nobody has checked it: only who is asked, and when, is checked before an event becomes an entry.
  return isSignIn && typeof network === 'string' && /^[0-9a-f.:]{2,40}\/\d{1,3}$/.test(network)
    ? network
    : null
}

const isOurFault = (code: unknown): boolean =>
  typeof code === 'string' &&
  Object.hasOwn(problems, code) &&
  problems[code as keyof typeof problems].status >= 500

/** So many minutes of the clock, the same for everybody who looks. */
function stretch(at: Date, length: number): Window {
  const from = Math.floor(at.getTime() / (length * minutes)) * length * minutes
  return { from: new Date(from), to: new Date(from + length * minutes) }
}

/** A day in the United Kingdom. */
function dayOf(at: Date): Window {
  const day = londonDay(at)
  return { from: endOfDay(addDays(day, -1)), to: endOfDay(day) }
}
