import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Id, Instant, WholeNumber } from '../dsl/fields.js'

const count = (description: string) => WholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, description })

export class OverviewRequest {
  @DateOnly({
    optional: true,
    description: 'First day, Europe/London; unless given, so that the period has 28 days',
  })
  from?: string
  @DateOnly({ optional: true, description: 'Last day, Europe/London; today unless given' }) to?: string
  @Id({ optional: true, description: 'For the programme: one organisation only' }) organisationId?: string
}

/** Headline figures of a period. */
export class Overview {
  @DateOnly() from: string
  @DateOnly() to: string
  @Instant({ description: 'Everything that happened before this moment is counted' }) asOf: string
  @count('Interests delivered: a candidate counts once for each organisation picked')
  candidatesInterested: number
  @count('Interests dropped') interestsWithdrawn: number
  @count('Profiles opened by organisations') profilesOpened: number
  @count('Conversations started') threadsStarted: number
  @count('Messages sent by organisations') messagesFromOrganisations: number
  @count('Messages sent by candidates') messagesFromCandidates: number
}

export const overview = defineRpc({
  subject: 'reporting.v1.overview',
  request: OverviewRequest,
  response: Overview,
  permission: ['report:own', 'report:programme'],
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'Headline figures: your organisation, or all for the programme',
})
