import { addDays, londonDay } from '@sih/calendar'
import type { Client } from '../client.js'

const today = londonDay(new Date())
const ago = (days: number) => `from=${addDays(today, -days)}&to=${today}`

/** Everybody who asks for reports. */
export interface Readers {
  organisation: Client
  programme: Client
}

export interface Question {
  name: string
  reader: keyof Readers
  path: string
  overview: boolean
}

const asked =
  (overview: boolean) =>
  (reader: keyof Readers) =>
  ([name, path]: [string, string]): Question => ({
    name: `${reader}: ${name}`,
    reader,
    path: `/reports/${path}`,
    overview,
  })

const overviews: [string, string][] = [
  ['overview of 28 days', 'overview'],
  ['overview of a year by month', `overview?trend=month&${ago(364)}`],
  ['overview of veterans', `overview?connection=veteran&${ago(90)}`],
]

const narrowed = 'connection=veteran,reservist&service=british_army'
/** Rows come in pages that the small history fills as well, so that both answers are about as long. */
const drillDowns: [string, string][] = [
  ['engagement by week', `engagement?groupBy=week&${ago(364)}`],
  ['engagement by type', `engagement?groupBy=type&${ago(364)}`],
  ['engagement by connection, narrowed', `engagement?groupBy=connection&${narrowed}&${ago(180)}`],
  ['engagement by user', `engagement?groupBy=user&${ago(27)}`],
  ['placements by staff group', `placements?groupBy=staffGroup&${ago(364)}`],
  ['job fillings by band, narrowed', `job-fillings?groupBy=band&${narrowed}&staffGroup=03,08&${ago(729)}`],
  ['rows of messages', `engagement/rows?figure=messagesFromCandidates&${ago(729)}&limit=50`],
  ['rows of few', `placements/rows?figure=placementsLedToJob&band=none&${narrowed}&${ago(729)}&limit=5`],
]
const ofAll: [string, string][] = [
  ['engagement by region', `engagement?groupBy=region&${ago(180)}`],
  ['engagement by organisation', `engagement?groupBy=organisation&${ago(180)}`],
]

export const questions: Question[] = [
  ...overviews.map(asked(true)('organisation')),
  ...overviews.map(asked(true)('programme')),
  ...drillDowns.map(asked(false)('organisation')),
  ...[...drillDowns, ...ofAll].map(asked(false)('programme')),
]
