import type { FigureName, FigureValue } from '@sih/contracts'
import type { FactKind } from '../fact/fact.js'
import { figures } from './figures.js'
import { nearestRank, type HoursTaken } from './hours-taken.js'

/** What was counted, from which every figure follows. */
export interface Counts {
  /** Facts of the days. */
  kinds: Map<FactKind, number>
  /** Figures that stand at the end of the last day, by the kind they are named for. */
  standing: Map<FactKind, number>
  /** Of the answers given on the days. */
  hours: HoursTaken
}

/** A share of nothing and a time of no answer is no number. */
export function valueOf(figure: FigureName, { kinds, standing, hours }: Counts): FigureValue {
  const { measure } = figures[figure]
  const counted = (kind: FactKind) => kinds.get(kind) ?? 0
  if ('count' in measure) return { figure, value: counted(measure.count) }
  if ('standing' in measure) return { figure, value: standing.get(measure.standing) ?? 0 }
  if ('quantile' in measure) return { figure, value: nearestRank(measure.quantile, hours) }
  const numerator = counted(measure.share)
  const denominator = counted(measure.of)
  const value = denominator === 0 ? null : Math.round((100 * numerator) / denominator)
  return { figure, value, numerator, denominator }
}
