import { movesByItself, type Consequence } from './moves-by-itself.js'
import type { Stage } from './stage-move.entity.js'

const before = new Date('2026-03-01T09:00:00Z')
const after = new Date('2026-03-01T10:00:00Z')
const all: Stage[] = [
  ...(['interested', 'contacted', 'in_support', 'on_placement', 'applied', 'interviewing'] as const),
  ...(['offered', 'appointed', 'not_progressing', 'withdrawn'] as const),
]

/** From where what happens moves somebody. */
const movedFrom: Record<Consequence, Stage[]> = {
  contacted: ['interested'],
  on_placement: ['interested', 'contacted', 'in_support'],
  appointed: all.filter((stage) => stage !== 'appointed'),
  withdrawn: all.filter((stage) => stage !== 'appointed' && stage !== 'withdrawn'),
}
const consequences = Object.keys(movedFrom) as Consequence[]

describe('what happens by itself', () => {
  it.each(consequences)('moves somebody to %s only on, never back', (to) => {
    const moved = all.filter((stage) => movesByItself({ stage, since: before }, to, after))
    expect(moved).toEqual(movedFrom[to])
  })

  it.each(['contacted', 'on_placement'] as const)('moves nobody to %s who was moved after it', (to) => {
    expect(all.filter((stage) => movesByItself({ stage, since: after }, to, before))).toEqual([])
  })
})
