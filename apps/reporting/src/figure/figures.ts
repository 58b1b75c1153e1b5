import type { FigureName, ReportName } from '@sih/contracts'
import type { FactKind } from '../fact/fact.js'

/** How a figure is made of counted facts. */
export type Measure =
  | { count: FactKind }
  /** In whole percent. */
  | { share: FactKind; of: FactKind }
  /** The hours of these facts, by the nearest rank. */
  | { quantile: number; of: 'answersGiven' }
  /** How many stand at the end of the last day: what has begun until then less what has ended. */
  | { standing: FactKind; less: readonly FactKind[] }

export interface Figure {
  report: ReportName
  meaning: string
  measure: Measure
  /** Of a share, in words: what is counted, and of what. */
  parts?: readonly [numerator: string, denominator: string]
}

const of = (report: ReportName) => (count: FactKind, meaning: string) => ({
  report,
  meaning,
  measure: { count },
})
const engagement = of('engagement')
const placement = of('placements')
const jobFilling = of('job-fillings')

/**
 * What every figure means, once, and what it is called in `figureLabels` of the contracts, for overview, tables, charts, rows and CSV alike. Days are those of Europe/London. A figure of
 * all organisations is that of the facts of all, so counts are the sum of the organisations'.
 */
export const figures: Record<FigureName, Figure> = {
  candidatesInterested: engagement(
    'candidatesInterested',
    'Interests made known to an organisation, on that day. A candidate counts once for each organisation picked, and again after dropping and picking it anew.',
  ),
  interestsWithdrawn: engagement(
    'interestsWithdrawn',
    'Interests that candidates dropped, on that day; also those that still waited for the organisation to have access.',
  ),
  profilesOpened: engagement(
    'profilesOpened',
    'Each time somebody opened a profile for the organisation. When the programme opens one, it is not counted.',
  ),
  threadsStarted: engagement(
    'threadsStarted',
    'Conversations between a candidate and an organisation, on the day of the first message, whoever wrote it.',
  ),
  messagesFromOrganisations: engagement(
    'messagesFromOrganisations',
    'Messages that users of organisations sent to candidates.',
  ),
  messagesFromCandidates: engagement(
    'messagesFromCandidates',
    'Messages that candidates sent to organisations.',
  ),
  stagesMoved: engagement(
    'stagesMoved',
    'Each move of a candidate to a stage, on the day on which it was made. A move that was corrected does not count; the one in its place does.',
  ),
  answersAwaited: engagement(
    'answersAwaited',
    'Interests and messages of candidates of which an organisation was notified and which it has to answer, on that day.',
  ),
  answersGiven: engagement(
    'answersGiven',
    'Answers that candidates waited for, on the day on which the organisation gave them.',
  ),
  timeToAnswerMedian: {
    report: 'engagement',
    meaning:
      'Of the answers given on these days: half took at most so many hours from the moment the organisation was notified to its reply. Begun hours count as whole ones, nights and weekends are included.',
    measure: { quantile: 0.5, of: 'answersGiven' },
  },
  timeToAnswerP90: {
    report: 'engagement',
    meaning:
      'Of the answers given on these days: nine in ten took at most so many hours from the moment the organisation was notified to its reply.',
    measure: { quantile: 0.9, of: 'answersGiven' },
  },
  answersOpen: {
    report: 'engagement',
    meaning:
      'Candidates’ interests and messages that waited for an answer at the end of the last day, or wait now if that day is today.',
    measure: { standing: 'answersAwaited', less: ['answersGiven', 'answersExcused'] },
  },
  answersOverdue: {
    report: 'engagement',
    meaning:
      'Of the answers open at the end of the last day: those that should have been given by the end of an earlier day, five working days after the organisation was notified.',
    measure: { standing: 'answersOverdue', less: ['overdueEnded'] },
  },
  placementsPlanned: placement(
    'placementsPlanned',
    'Placements of every kind, on the day on which they were recorded, whatever became of them.',
  ),
  placementsCompleted: placement(
    'placementsCompleted',
    'Placements that are completed, on the day on which that was recorded.',
  ),
  placementsCancelled: placement(
    'placementsCancelled',
    'Placements that are cancelled, on the day on which that was recorded.',
  ),
  placementsMissed: placement(
    'placementsMissed',
    'Placements to which the candidate did not come, on the day on which that was recorded.',
  ),
  placementsLedToJob: placement(
    'placementsLedToJob',
    'Completed placements that a job filling names as having led to it, on the day on which the placement was recorded as completed.',
  ),
  conversionToJob: {
    report: 'placements',
    meaning: 'Of the placements completed on these days: the share that has led to a job, in whole percent.',
    measure: { share: 'placementsLedToJob', of: 'placementsCompleted' },
    parts: ['Completed placements that a job filling names as having led to it', 'Completed placements'],
  },
  jobsFilled: jobFilling(
    'jobsFilled',
    'Jobs filled with a candidate, on the day on which that was recorded. One that was withdrawn does not count.',
  ),
  stillInJobAt6Months: jobFilling(
    'stillInJobAt6Months',
    'Job fillings of which it is known that the person is still in the job after six months, on the day on which that was first said.',
  ),
  stillInJobAt12Months: jobFilling(
    'stillInJobAt12Months',
    'Job fillings of which it is known that the person is still in the job after twelve months, on the day on which that was first said.',
  ),
}

export const figureEntries = Object.entries(figures) as [FigureName, Figure][]
export const figuresOf = (report: ReportName | null): [FigureName, Figure][] =>
  figureEntries.filter(([, figure]) => report === null || figure.report === report)
