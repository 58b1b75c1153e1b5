import type { Random } from '@sih/testing'
import type { Ground } from '../ground/ground.js'

/** What a fault has cost, for the table. */
export interface Toll {
  /** Processes that were running and were ended by SIGKILL. */
  kills?: number
  streamLosses?: number
  /** Other things broken: processes halted, connections broken, answers kept back, fillings of the disk. */
  others?: number
}

/** Something that is about to be broken: what exactly is settled before, by the seed alone. */
export interface Planned {
  kind: string
  /** What it does to whom, in a few words. */
  what: string
  /** Breaks it, and puts right what does not come back by itself. */
  bring(ground: Ground): Promise<Toll>
}

/** A way of breaking things. */
export type Fault = (random: Random) => Planned
