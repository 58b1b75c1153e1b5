import type { EventEnvelope } from '@sih/contracts'
import { canonicalJson } from '@sih/kernel'

/** What a leaf says. One without an event holds text that came from the source and is none. */
export interface Leaf {
  source: string
  number: number
  event?: EventEnvelope
  unreadable?: string
}

/**
 * The leaf of an event: canonical JSON (RFC 8785) of {event, number, source}. Put together rather than computed, so that
 * the event stays letter for letter what its source has chained.
 * @param line canonical JSON
 */
export const eventLeaf = (source: string, number: number, line: string): string =>
  `{"event":${line},"number":${number},"source":${JSON.stringify(source)}}`

/**
 * The leaf of a line that is no event: canonical JSON of {number, source, unreadable}, the line as a string. Half characters,
 * which no canonical JSON may hold, become U+FFFD: that is how the source's chain has hashed them, too.
 */
export const unreadableLeaf = (source: string, number: number, line: string): string =>
  canonicalJson({ number, source, unreadable: line.toWellFormed() })

export const readLeaf = (leaf: string): Leaf => JSON.parse(leaf) as Leaf
