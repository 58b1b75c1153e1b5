import { londonDay } from '@sih/calendar'
import type { Measure } from '../figure/figures.js'
import type { Rows } from '../sheet/find-places.js'
import type { Period } from './period.js'

/**
 * Which facts are the rows of a figure: those it counts; of a share, those it is a share of. Of a figure that stands, those
 * that are open now.
 */
export function rowsOf(measure: Measure, period: Period, now: Date): Rows {
  if ('standing' in measure) {
    const span = { from: '2000-01-01', to: londonDay(now) }
    return { span, kind: measure.standing, conditions: [{ column: 'answer', values: ['open'] }] }
  }
  const kind = 'count' in measure ? measure.count : measure.of
  return { span: period, kind, conditions: [] }
}
