import type { FigureName, FigureUnit } from './figures.js'

/** What each figure is called wherever it is shown, and what it is said in. */
export const figureLabels: Record<FigureName, { title: string; unit: FigureUnit }> = {
  candidatesInterested: { title: 'Candidates interested', unit: 'count' },
  interestsWithdrawn: { title: 'Interests withdrawn', unit: 'count' },
  profilesOpened: { title: 'Profiles opened', unit: 'count' },
  threadsStarted: { title: 'Conversations started', unit: 'count' },
  messagesFromOrganisations: { title: 'Messages from organisations', unit: 'count' },
  messagesFromCandidates: { title: 'Messages from candidates', unit: 'count' },
  stagesMoved: { title: 'Moves to another stage', unit: 'count' },
  answersAwaited: { title: 'Answers awaited', unit: 'count' },
  answersGiven: { title: 'Answers given', unit: 'count' },
  timeToAnswerMedian: { title: 'Time to first response, median', unit: 'hours' },
  timeToAnswerP90: { title: 'Time to first response, 90th percentile', unit: 'hours' },
  answersOpen: { title: 'Answers open', unit: 'count' },
  answersOverdue: { title: 'Answers overdue', unit: 'count' },
  placementsPlanned: { title: 'Placements planned', unit: 'count' },
  placementsCompleted: { title: 'Placements completed', unit: 'count' },
  placementsCancelled: { title: 'Placements cancelled', unit: 'count' },
  placementsMissed: { title: 'Placements not attended', unit: 'count' },
  placementsLedToJob: { title: 'Placements that led to a job', unit: 'count' },
  conversionToJob: { title: 'Conversion from placement to job', unit: 'percent' },
  jobsFilled: { title: 'Job fillings', unit: 'count' },
  stillInJobAt6Months: { title: 'Still in the job after 6 months', unit: 'count' },
  stillInJobAt12Months: { title: 'Still in the job after 12 months', unit: 'count' },
}
