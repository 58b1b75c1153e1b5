import { randomFrom, type Random } from '@sih/testing'
import { breakConnections } from '../faults/break-connections.js'
import { dropCommitAnswers } from '../faults/drop-commit-answers.js'
import type { Fault, Planned } from '../faults/fault.js'
import { fillDisk } from '../faults/fill-disk.js'
import { halt } from '../faults/halt.js'
import { killOne, killSeveral } from '../faults/kill.js'
import { loseStream } from '../faults/lose-stream.js'
import { between, oneOf, shuffled } from './draw.js'

/** Each as often as it is drawn, in a hundred or so. */
const weights: [Fault, number][] = [
  [killOne, 60],
  [killSeveral, 15],
  [halt, 5],
  [loseStream, 7],
  [breakConnections, 8],
  [dropCommitAnswers, 8],
  [fillDisk, 2],
]
const every = weights.map(([fault]) => fault)
const weighted = weights.flatMap(([fault, weight]) => Array.from({ length: weight }, () => fault))

export interface Step extends Planned {
  /** It comes once people have been given so many more answers, or after a while in which they were not. */
  afterAnswers: number
}

/** What is broken, in which order and how, for ever: the seed decides it. Every kind comes once before any comes twice. */
export function* planOf(seed: number): Generator<Step, never> {
  const random = randomFrom(seed)
  for (const fault of shuffled(random, every)) yield step(fault, random)
  for (;;) yield step(oneOf(random, weighted), random)
}

const step = (fault: Fault, random: Random): Step => ({
  ...fault(random),
  afterAnswers: between(random, 3, 20),
})
