import type { Stage } from './stage-move.entity.js'

const order: Stage[] = [
  ...(['interested', 'contacted', 'in_support', 'on_placement'] as const),
  ...(['applied', 'interviewing', 'offered'] as const),
]

interface Now {
  stage: Stage
  since: Date
}

/** What happens by itself, apart from the beginning. */
export type Consequence = 'contacted' | 'on_placement' | 'appointed' | 'withdrawn'

/**
 * Whether what has happened moves a candidate by itself. It moves only on, never back, and never what was decided after it
 * happened; whoever does not progress stays so until a person says otherwise.
 */
export function movesByItself(now: Now, to: Consequence, happenedAt: Date): boolean {
  if (to === 'appointed') return now.stage !== 'appointed'
  if (to === 'withdrawn') return now.stage !== 'appointed' && now.stage !== 'withdrawn'
  return order.includes(now.stage) && order.indexOf(now.stage) < order.indexOf(to) && now.since <= happenedAt
}
