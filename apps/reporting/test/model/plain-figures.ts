import type { FigureName } from '@sih/contracts'
import type { Row } from './recompute.js'

type Period = { from: string; to: string }

/** Every figure by definition, from rows that meet the filters. */
export function plainFigure(figure: FigureName, rows: Row[], { from, to }: Period): number | null {
  const during = (counted: string) =>
    rows.filter((row) => row.counted === counted && from <= row.day && row.day <= to)
  const waiting = rows.filter(
    ({ counted, day, endedOn }) =>
      counted === 'answersAwaited' && day <= to && (endedOn === null || endedOn > to),
  )
  switch (figure) {
    case 'answersOpen':
      return waiting.length
    case 'answersOverdue':
      return waiting.filter(({ overdueOn }) => overdueOn! <= to).length
    case 'timeToAnswerMedian':
      return percentile(0.5, during('answersGiven'))
    case 'timeToAnswerP90':
      return percentile(0.9, during('answersGiven'))
    case 'conversionToJob': {
      const completed = during('placementsCompleted').length
      return completed === 0 ? null : Math.round((100 * during('placementsLedToJob').length) / completed)
    }
    default:
      return during(figure).length
  }
}

function percentile(share: number, rows: Row[]): number | null {
  const sorted = rows.map(({ hours }) => hours!).sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null
}

export interface Filters {
  region?: string[]
  connection?: string[]
  service?: string[]
  staffGroup?: string[]
  band?: string[]
  type?: string[]
  stage?: string[]
  answer?: string[]
  user?: string
}

export const meets = (row: Row, filters: Filters, organisation: string | null): boolean =>
  (organisation === null || row.organisation === organisation) &&
  (Object.entries(filters) as [keyof Filters, string | string[]][]).every(([category, values]) =>
    [row[category]].flat().some((value) => [values].flat().includes(value)),
  )
