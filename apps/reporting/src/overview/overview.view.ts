import { figureLabels, type FigureName, type OverviewFigure } from '@sih/contracts'
import { figureEntries } from '../figure/figures.js'
import { valueOf, type Counts } from '../figure/value-of.js'
import type { Period } from '../report/period.js'

export interface CountsOverTime {
  now: Counts
  before: Counts
  trend: (Period & { counts: Counts })[]
}

export const overviewFigures = ({ now, before, trend }: CountsOverTime): OverviewFigure[] =>
  figureEntries.map(([figure]) => ({
    ...valueOf(figure, now),
    unit: figureLabels[figure].unit,
    before: valueOf(figure, before).value,
    trend: trend.map(({ from, to, counts }) => ({ from, to, value: valueOf(figure, counts).value })),
  }))

const headlines = [
  'candidatesInterested',
  'interestsWithdrawn',
  'profilesOpened',
  'threadsStarted',
  'messagesFromOrganisations',
  'messagesFromCandidates',
] as const satisfies FigureName[]

/** Those that were there first have fields of their own. */
export const headline = (counts: Counts) =>
  Object.fromEntries(headlines.map((name) => [name, valueOf(name, counts).value])) as Record<
    (typeof headlines)[number],
    number
  >
