import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Flag, Id, Instant, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { responseCauses, type ResponseCause } from './response-events.js'

/** A candidate who waits for an organisation's answer. */
export class ResponseView {
  @Id() id: string
  @Id() candidateId: string
  @Text({ max: 200 }) candidateName: string
  @Id({ optional: true, description: 'Null while the two have no conversation' }) threadId: string | null
  @OneOf(responseCauses, { name: 'ResponseCause' }) cause: ResponseCause
  @Instant({ description: 'When the organisation was notified' }) since: string
  @Instant({ optional: true, description: 'When the first of the organisation looked at it' })
  openedAt: string | null
  @DateOnly({ description: 'The last day to answer, in the United Kingdom' }) answerBy: string
  @Flag() overdue: boolean
}

export class ListResponsesRequest extends PageRequest {
  @Flag({ optional: true, description: 'True: only those that are overdue' }) overdue?: boolean
}

export const listResponses = defineRpc({
  subject: 'messaging.v1.list-responses',
  request: ListResponsesRequest,
  response: pageOf(ResponseView),
  permission: 'thread:work',
  errors: ['COPY_STALE'],
  summary:
    'Candidates who wait for an answer of your organisation, with or without a conversation: the most urgent first',
})

export class ResponseCounts {
  @WholeNumber({ min: 0, max: 1e9 }) waiting: number
  @WholeNumber({ min: 0, max: 1e9, description: 'Of those, how many should have been answered' })
  overdue: number
}

export const countResponses = defineRpc({
  subject: 'messaging.v1.count-responses',
  request: Empty,
  response: ResponseCounts,
  permission: 'thread:work',
  errors: ['COPY_STALE'],
  summary: 'How many candidates wait for an answer of your organisation',
})

export class EscalationView extends ResponseView {
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @Instant({ description: 'When the programme was told' }) escalatedAt: string
}

export class ListEscalationsRequest extends PageRequest {
  @Id({ optional: true }) organisationId?: string
}

export const listEscalations = defineRpc({
  subject: 'messaging.v1.list-escalations',
  request: ListEscalationsRequest,
  response: pageOf(EscalationView),
  permission: 'candidate:manage',
  summary: 'Candidates who have waited too long for an answer, for the programme: the oldest first',
})

export class EscalationCount {
  @WholeNumber({ min: 0, max: 1e9 }) count: number
}

export const countEscalations = defineRpc({
  subject: 'messaging.v1.count-escalations',
  request: Empty,
  response: EscalationCount,
  permission: 'candidate:manage',
  summary: 'How many candidates have waited too long for an answer',
})
