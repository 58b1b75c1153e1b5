import { messagingEvents, type ResponseState } from '@sih/contracts'
import { addDays, londonDay } from '@sih/calendar'
import type { Fact, FactKind } from '../fact.js'
import { reading } from '../reading.js'
import { startOfDay } from '../start-of-day.js'

const hour = 3_600_000

/** The newest that was said; what came late says nothing new. */
const isNewer = (said: ResponseState, known: ResponseState | undefined) =>
  !known || (known.endedAt === null && stepsOf(said) >= stepsOf(known))

const stepsOf = ({ openedAt, remindedAt, escalatedAt, endedAt }: ResponseState) =>
  [openedAt, remindedAt, escalatedAt, endedAt].filter((moment) => moment !== null).length

const read: Parameters<typeof reading<ResponseState>>[0]['read'] = ({ data }, book) => {
  if (!isNewer(data, book.known<ResponseState>(data.responseId))) return
  book.keep(data.responseId, data)
  book.state(data.responseId, factsOf(data))
}

/**
 * How many answers are open or overdue at the end of a day is what began to be until then less what ended. An answer is
 * overdue from the first day that begins after the time to answer: that is known as soon as somebody waits.
 */
export function factsOf(said: ResponseState): Fact[] {
  const { responseId, candidateId, organisationId, cause, since, answerBy, endedAt, ending } = said
  const answer = ending ?? 'open'
  const at = (kind: FactKind, happenedAt: string, hours?: number): Fact => ({
    subject: responseId,
    kind,
    candidateId,
    organisationId,
    happenedAt,
    codes: { type: cause, answer, ...(hours === undefined ? {} : { hours }) },
  })
  const overdueOn = addDays(londonDay(new Date(Date.parse(answerBy) - 1)), 1)
  const awaited = at('answersAwaited', since)
  const overdue = at('answersOverdue', startOfDay(overdueOn))
  if (endedAt === null) return [awaited, overdue]
  const ended =
    ending === 'answered'
      ? at('answersGiven', endedAt, hoursBetween(since, endedAt))
      : at('answersExcused', endedAt)
  const inTime = londonDay(new Date(endedAt)) < overdueOn
  return inTime ? [awaited, ended] : [awaited, ended, overdue, at('overdueEnded', endedAt)]
}

const hoursBetween = (from: string, to: string) => Math.ceil((Date.parse(to) - Date.parse(from)) / hour)

const { responseDue, responseOpened, responseReminded, responseEscalated, responseGiven, responseExcused } =
  messagingEvents

export const awaitedAnswers = [
  responseDue,
  responseOpened,
  responseReminded,
  responseEscalated,
  responseGiven,
  responseExcused,
].map((event) => reading({ event, about: ({ responseId }) => [responseId], read }))
