import { defineEvent } from '../dsl/define-event.js'
import { Id, Ids, Instant, OneOf } from '../dsl/fields.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'messaging', name, version: 1, data, action })

/** What a candidate waits to have answered. */
export const responseCauses = ['interest', 'message'] as const
export type ResponseCause = (typeof responseCauses)[number]

/** `excused`: the organisation does not see the candidate any more, so it cannot answer. */
export const responseEndings = ['answered', 'excused'] as const
export type ResponseEnding = (typeof responseEndings)[number]

/**
 * A candidate waits for an organisation's answer: the whole state, so that no other event is needed to know it. Each response
 * becomes due once, in `response-due`, and ends at most once. Whoever comes back into sight begins to wait anew, as another one.
 */
export class ResponseState {
  @Id() responseId: string
  @Id() candidateId: string
  @Id() organisationId: string
  @OneOf(responseCauses, { name: 'ResponseCause' }) cause: ResponseCause
  @Instant({ description: 'When the organisation was notified' }) since: string
  @Instant({ description: 'The end of the last working day to answer; afterwards it is reminded' })
  answerBy: string
  @Instant({ description: 'The end of the working day after which the programme is told' })
  escalateAt: string
  @Instant({ optional: true, description: 'When the first of the organisation looked at it' })
  openedAt: string | null
  @Instant({ optional: true }) remindedAt: string | null
  @Instant({ optional: true }) escalatedAt: string | null
  @Instant({ optional: true }) endedAt: string | null
  @OneOf(responseEndings, { name: 'ResponseEnding', optional: true }) ending: ResponseEnding | null
}

export class ResponsesListed {
  @Id({ optional: true, description: 'The organisation that asked; null for the programme' })
  organisationId: string | null
  @Ids({ max: 100, description: 'Whom the list disclosed' }) candidateIds: string[]
}

export const eventsOfResponses = {
  responseDue: event('response-due', ResponseState, 'began the time in which the organisation has to answer'),
  responseOpened: event(
    'response-opened',
    ResponseState,
    'was the first of the organisation to look at what has to be answered',
  ),
  responseReminded: event(
    'response-reminded',
    ResponseState,
    'reminded the organisation of an answer that is overdue',
  ),
  responseEscalated: event(
    'response-escalated',
    ResponseState,
    'told the programme of an answer that is long overdue, and the candidate of other organisations',
  ),
  responseGiven: event('response-given', ResponseState, 'gave the answer that the candidate waited for'),
  responseExcused: event(
    'response-excused',
    ResponseState,
    'ended the time to answer: the organisation does not see the candidate any more',
  ),
  responsesListed: event('responses-listed', ResponsesListed, 'listed candidates who wait for an answer'),
}
