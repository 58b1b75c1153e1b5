import type { EventEnvelope } from '@sih/contracts'
import { londonDay } from '@sih/calendar'
import { regionOf } from './world.js'

/** Something that is counted, told as plainly as can be: from the whole history, without remembering anything between. */
export interface Row {
  counted: string
  id: string
  organisation: string
  region: string
  day: string
  connection: string[]
  service: string
  staffGroup: string
  band: string
  type: string
  stage: string
  answer: string
  user: string
  hours: number | null
  /** The last day of a wait, and the first on which it was overdue. */
  endedOn: string | null
  overdueOn: string | null
}

type Data = Record<string, string>
type Told = Partial<Omit<Row, 'counted' | 'id'>>

const name = ({ type }: EventEnvelope) => type.split('.')[2]!
const dayOf = (moment: string) => londonDay(new Date(moment))

export function recompute(events: EventEnvelope[]): Row[] {
  const last = (names: string[], key: string, id: string) =>
    events.findLast((event) => names.includes(name(event)) && event.data[key] === id)!
  const first = (names: string[], key: string, id: string, is: (data: Data) => boolean = () => true) =>
    events.find((event) => names.includes(name(event)) && event.data[key] === id && is(event.data as Data))!
  const ids = (names: string[], key: string) =>
    new Set(events.flatMap((event) => (names.includes(name(event)) ? [event.data[key] as string] : [])))

  const candidate = (id: string) => {
    const said = events.findLast(
      ({ data }) => data['candidateId'] === id && Array.isArray(data['connections']),
    )?.data as { connections: string[]; service: string | null } | undefined
    return {
      connection: said && said.connections.length > 0 ? [...said.connections].sort() : ['none'],
      service: said?.service ?? 'none',
    }
  }
  const userIn = ({ actor }: EventEnvelope, organisation: string) =>
    actor.organisationId === organisation ? actor.accountId! : 'none'
  const row = (counted: string, id: string, data: Data, told: Told): Row => ({
    counted,
    id,
    organisation: data['organisationId']!,
    region: regionOf.get(data['organisationId']!)!,
    day: '',
    ...candidate(data['candidateId']!),
    staffGroup: 'none',
    band: 'none',
    type: 'none',
    stage: 'none',
    answer: 'none',
    user: 'none',
    hours: null,
    endedOn: null,
    overdueOn: null,
    ...told,
  })

  const single = (event: EventEnvelope, counted: string, id = event.id, told: Told = {}) => {
    const data = event.data as Data
    const user = userIn(event, data['organisationId']!)
    return row(counted, id, data, { day: dayOf(event.occurredAt), user, ...told })
  }

  const simple = events.flatMap((event) => {
    const { organisationId, from, to, reason, moveId } = event.data as Record<string, string | null>
    switch (name(event)) {
      case 'interest-delivered':
        return [single(event, 'candidatesInterested')]
      case 'interest-withdrawn':
        return [single(event, 'interestsWithdrawn')]
      case 'profile-opened':
        return organisationId ? [single(event, 'profilesOpened')] : []
      case 'thread-started':
        return [single(event, 'threadsStarted')]
      case 'message-sent':
        return [single(event, from === 'candidate' ? 'messagesFromCandidates' : 'messagesFromOrganisations')]
      case 'stage-moved':
        return events.some(({ data }) => data['correctsMoveId'] === moveId)
          ? []
          : [single(event, 'stagesMoved', moveId!, { stage: to!, type: reason ?? 'none' })]
      default:
        return []
    }
  })

  const aboutPlacement = ['placement-recorded', 'placement-changed']
  const aboutFilling = ['job-filling-recorded', 'job-filling-corrected']
  const fillings = [...ids(aboutFilling, 'fillingId')].map((id) => ({
    id,
    data: last(aboutFilling, 'fillingId', id).data as Data,
    begun: first(aboutFilling, 'fillingId', id),
  }))

  const placements = [...ids(aboutPlacement, 'placementId')].flatMap((id) => {
    const data = last(aboutPlacement, 'placementId', id).data as Data
    const story = events.filter(
      (event) => aboutPlacement.includes(name(event)) && event.data['placementId'] === id,
    )
    const others = story.findLastIndex((event) => event.data['state'] !== data['state'])
    const since = dayOf(story[others + 1]!.occurredAt)
    const user = userIn(story[0]!, data['organisationId']!)
    const told = { user, type: data['kind']!, staffGroup: data['staffGroup']! }
    const ends: Record<string, string> = {
      completed: 'placementsCompleted',
      cancelled: 'placementsCancelled',
      did_not_attend: 'placementsMissed',
    }
    const end = ends[data['state']!]
    const led = fillings.some(({ data: job }) => job['withdrawn'] === null && job['placementId'] === id)
    return [
      row('placementsPlanned', id, data, { ...told, day: dayOf(story[0]!.occurredAt) }),
      ...(end ? [row(end, id, data, { ...told, day: since })] : []),
      ...(end === 'placementsCompleted' && led
        ? [row('placementsLedToJob', id, data, { ...told, day: since })]
        : []),
    ]
  })

  const jobs = fillings.flatMap(({ id, data, begun }) => {
    if (data['withdrawn'] !== null) return []
    const user = userIn(begun, data['organisationId']!)
    const told = { user, type: data['contractType']!, staffGroup: data['staffGroup']!, band: data['band']! }
    const still = (counted: string, field: string) => {
      if (data[field] !== 'yes') return []
      const story = events.filter(
        (event) => aboutFilling.includes(name(event)) && event.data['fillingId'] === id,
      )
      const before = story.findLastIndex((event) => event.data[field] !== 'yes')
      return [row(counted, id, data, { ...told, day: dayOf(story[before + 1]!.occurredAt) })]
    }
    return [
      row('jobsFilled', id, data, { ...told, day: dayOf(begun.occurredAt) }),
      ...still('stillInJobAt6Months', 'sustainedAt6'),
      ...still('stillInJobAt12Months', 'sustainedAt12'),
    ]
  })

  const waits = events
    .filter((event) => name(event) === 'response-due')
    .flatMap(({ data: { responseId } }) => {
      const about = ['due', 'opened', 'reminded', 'escalated', 'given', 'excused'].map(
        (step) => `response-${step}`,
      )
      const data = last(about, 'responseId', responseId as string).data as Data
      const endedAt = data['endedAt'] as string | null
      const lastMoment = Date.parse(data['answerBy']!) - 1
      const overdueOn = dayOf(
        new Date(
          Date.parse(`${dayOf(new Date(lastMoment).toISOString())}T12:00:00Z`) + 86_400_000,
        ).toISOString(),
      )
      const told = {
        type: data['cause']!,
        answer: (data['ending'] as string | null) ?? 'open',
        endedOn: endedAt && dayOf(endedAt),
        overdueOn,
      }
      const id = responseId as string
      const hours = endedAt && Math.ceil((Date.parse(endedAt) - Date.parse(data['since']!)) / 3_600_000)
      return [
        row('answersAwaited', id, data, { ...told, day: dayOf(data['since']!) }),
        ...(told.answer === 'answered'
          ? [row('answersGiven', id, data, { ...told, day: dayOf(endedAt!), hours: hours as number })]
          : []),
      ]
    })

  return [...simple, ...placements, ...jobs, ...waits]
}
