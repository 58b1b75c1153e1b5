/** Things that are counted, by the report they belong to. */
export const factKinds = {
  engagement: [
    'candidatesInterested',
    'interestsWithdrawn',
    'profilesOpened',
    'threadsStarted',
    'messagesFromOrganisations',
    'messagesFromCandidates',
    'stagesMoved',
    'answersAwaited',
    'answersGiven',
    'answersExcused',
    'answersOverdue',
    'overdueEnded',
  ],
  placements: [
    'placementsPlanned',
    'placementsCompleted',
    'placementsCancelled',
    'placementsMissed',
    'placementsLedToJob',
  ],
  'job-fillings': ['jobsFilled', 'stillInJobAt6Months', 'stillInJobAt12Months'],
} as const

export type ReportName = keyof typeof factKinds
export type FactKind = (typeof factKinds)[ReportName][number]

/** By what facts are told apart, besides their day and organisation. What does not apply is `none`. */
export const facets = [
  'connection',
  'service',
  'staffGroup',
  'band',
  'type',
  'stage',
  'user',
  'answer',
] as const
export type Facet = (typeof facets)[number]

/** What is said of the candidate; the same in all facts about one, and always as the profile says now. */
export interface CandidateCodes {
  connection: string[]
  service: string
}

/** Codes of the thing itself. */
export type OwnCodes = Partial<Record<Exclude<Facet, keyof CandidateCodes>, string>> & {
  /** Whole hours from being notified to the answer, begun ones counted. */
  hours?: number
}

/** One thing that is counted once. At most one of each kind for a subject. */
export interface Fact {
  /** The event, placement, job filling or awaited answer it comes from. */
  subject: string
  kind: FactKind
  organisationId: string
  candidateId: string
  /** ISO 8601 in UTC with milliseconds. */
  happenedAt: string
  codes: OwnCodes
}

export const none = 'none'
export const notSaid: CandidateCodes = { connection: [none], service: none }
