import { chainGenesis, chainHash } from '@sih/merkle'
import type { Entry } from './export-line.js'
import type { Finding, Source } from './verdict.js'

/** A head that a source has stated, as an entry of the log has it; hexadecimal. */
export interface StatedHead {
  source: string
  number: number
  head: string
}

interface Chain {
  number: number
  head: Buffer
  /** Up to here a stated head has confirmed it. */
  confirmed: number
  /** Heads since then, to hold against what is stated a moment later. */
  recent: Map<number, string>
}

/** A statement lags behind by seconds, not by more events than this. */
const remembered = 10_000

/** The chain of each source: docs/audit-log-format.md, "Source chains". */
export class SourceChains {
  private readonly chains = new Map<string, Chain>()

  /** Continues the chain of the entry's source. @returns what is wrong with its number, if anything is. */
  add({ source, number, body }: Entry, index: number): Finding | undefined {
    const chain = this.chainOf(source)
    const finding = numberFinding(chain.number + 1, { source, number }, index)
    chain.head = chainHash(chain.head, number, body)
    chain.number = number
    chain.recent.set(number, chain.head.toString('hex'))
    if (chain.recent.size > remembered) chain.recent.delete(chain.recent.keys().next().value!)
    return finding
  }

  /** Holds a stated head against the chain. @returns what differs, if anything does. */
  compare({ source, number, head }: StatedHead, index: number): Finding | undefined {
    const chain = this.chainOf(source)
    const known = number === 0 ? chainGenesis.toString('hex') : chain.recent.get(number)
    if (known === head) {
      chain.confirmed = Math.max(chain.confirmed, number)
      return undefined
    }
    if (known === undefined && number <= chain.number) return undefined
    const between = `${chain.confirmed + 1} to ${number}`
    const message = `The entries ${between} of ${source} are not those whose head it has stated (entry ${index})`
    return { code: 'HEAD_DIFFERS', message, index, source }
  }

  /** In the order of their names. */
  sources(): Source[] {
    return [...this.chains]
      .map(([source, { number, head }]) => ({ source, entries: number, head: head.toString('hex') }))
      .sort((a, b) => (a.source < b.source ? -1 : 1))
  }

  private chainOf(source: string): Chain {
    const known = this.chains.get(source)
    if (known) return known
    const chain = { number: 0, head: chainGenesis, confirmed: 0, recent: new Map<number, string>() }
    this.chains.set(source, chain)
    return chain
  }
}

function numberFinding(
  expected: number,
  { source, number }: { source: string; number: number },
  index: number,
): Finding | undefined {
  if (number === expected) return undefined
  const code = number > expected ? 'NUMBER_MISSING' : 'NUMBER_REPEATED'
  const message = `Entry ${index} is number ${number} of ${source}, where number ${expected} has to be`
  return { code, message, index, source }
}
