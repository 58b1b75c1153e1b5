import {
  candidatesEvents,
  messagingEvents,
  type EventContract,
  type MessageSent,
  type Overview,
} from '@sih/contracts'

export type FigureName = Exclude<keyof Overview, 'from' | 'to' | 'asOf'>

/** One event is one count, on the day it happened, for the organisation its data names. */
export interface Figure<Data extends { organisationId: string | null } = { organisationId: string | null }> {
  event: EventContract<Data>
  /** Left out: every such event counts. An event that names no organisation never does. */
  where?(data: Data): boolean
}

const figure = <Data extends { organisationId: string | null }>(definition: Figure<Data>) =>
  definition as unknown as Figure

/**
 * What every figure means, once, for overview, tables, charts, rows and CSV alike. All can be added up over days and
 * organisations, so the programme's figure is the sum of the organisations'.
 */
export const figures: Record<FigureName, Figure> = {
  // A candidate counts once for each organisation picked, and again after dropping and picking it anew.
  candidatesInterested: figure({ event: candidatesEvents.interestDelivered }),
  interestsWithdrawn: figure({ event: candidatesEvents.interestWithdrawn }),
  // By organisations: when the programme opens a profile, no organisation is named.
  profilesOpened: figure({ event: candidatesEvents.profileOpened }),
  threadsStarted: figure({ event: messagingEvents.threadStarted }),
  messagesFromOrganisations: figure<MessageSent>({
    event: messagingEvents.messageSent,
    where: ({ from }) => from === 'organisation',
  }),
  messagesFromCandidates: figure<MessageSent>({
    event: messagingEvents.messageSent,
    where: ({ from }) => from === 'candidate',
  }),
}

/** The services whose events are counted. */
export const countedSources = [...new Set(Object.values(figures).map(({ event }) => event.source))]
