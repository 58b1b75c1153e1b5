import { services, type ServiceName } from '@sih/kernel'
import { defineEvent, type EventContract, type Outcome } from './dsl/define-event.js'
import { Id, Text } from './dsl/fields.js'

/** Somebody asked for something and was refused. */
export class RequestRefused {
  @Text({ max: 100, description: 'The operation, such as candidates.v1.open-profile' }) operation: string
  @Text({ max: 60 }) code: string
  @Id({ optional: true }) candidateId: string | null
  @Id({ optional: true }) organisationId: string | null
}

/** A repeated request, answered from the record of the first one. */
export class RequestRepeated {
  @Text({ max: 100 }) operation: string
}

const perService = <Data extends object>(
  name: string,
  data: new () => Data,
  action: string,
  outcome: Outcome,
) =>
  Object.fromEntries(
    services.map((source) => [source, defineEvent({ source, name, version: 1, data, action, outcome })]),
  ) as Record<ServiceName, EventContract<Data>>

export const requestRefused = perService('request-refused', RequestRefused, 'was refused', 'refused')
export const requestRepeated = perService(
  'request-repeated',
  RequestRepeated,
  'repeated a request',
  'succeeded',
)
