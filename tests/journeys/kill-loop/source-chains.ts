import { chainGenesis, chainOf } from '@sih/merkle'
import { groupedBy, type Entry } from '../system/audit-log.js'

export interface SourceChain {
  source: string
  numbers: number[]
  /** Head of the source's chain after so many events, hexadecimal: worked out anew from what the log has of them. */
  headAfter(count: number): string
}

export const sourceChains = (log: Entry[]): SourceChain[] =>
  [...groupedBy(log, ({ source }) => source)].map(([source, entries]) => ({
    source,
    numbers: entries.map(({ number }) => number),
    headAfter: (count) => chainOf(chainGenesis, 1, entries.slice(0, count).map(chained)).toString('hex'),
  }))

/** What the source has chained, letter for letter: the leaf is {"event":…,"number":n,"source":s}. */
const chained = ({ leaf }: Entry): string => leaf.slice('{"event":'.length, leaf.lastIndexOf(',"number":'))
