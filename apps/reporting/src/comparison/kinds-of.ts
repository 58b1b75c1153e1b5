import type { FigureName } from '@sih/contracts'
import type { FactKind } from '../fact/fact.js'
import { figures } from '../figure/figures.js'

/** The facts that one figure is made of. */
export function kindsOf(figure: FigureName): FactKind[] {
  const { measure } = figures[figure]
  if ('count' in measure) return [measure.count]
  if ('share' in measure) return [measure.share, measure.of]
  if ('quantile' in measure) return [measure.of]
  return ['answersAwaited']
}
