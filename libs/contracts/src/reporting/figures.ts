/** What reports count. What each means is said by the reporting service: `GET /reports/definitions`. */
export const figuresOfReports = {
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
    'timeToAnswerMedian',
    'timeToAnswerP90',
    'answersOpen',
    'answersOverdue',
  ],
  placements: [
    'placementsPlanned',
    'placementsCompleted',
    'placementsCancelled',
    'placementsMissed',
    'placementsLedToJob',
    'conversionToJob',
  ],
  'job-fillings': ['jobsFilled', 'stillInJobAt6Months', 'stillInJobAt12Months'],
} as const

export type ReportName = keyof typeof figuresOfReports
export const reportNames = Object.keys(figuresOfReports) as ReportName[]
export type FigureName = (typeof figuresOfReports)[ReportName][number]
export const figureNames: readonly FigureName[] = Object.values(figuresOfReports).flat()

export const figureUnits = ['count', 'percent', 'hours'] as const
export type FigureUnit = (typeof figureUnits)[number]
