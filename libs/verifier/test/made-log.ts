import {
  appendLeaves,
  chainGenesis,
  chainHash,
  emptyFrontier,
  formatCheckpoint,
  generateSignerKey,
  leafHash,
  noteSigner,
  rootOf,
  signNote,
} from '@sih/merkle'
import { EXPORT_FORMAT } from '../src/index.js'

const origin = 'audit.example.org/log'
export const signer = noteSigner(generateSignerKey(origin))

export interface MadeEvent {
  source: string
  body: string
}

/** Events of three sources in turns; every tenth entry states how far the log has them. */
export function madeEvents(count: number): MadeEvent[] {
  const heads = new Map(
    ['candidates', 'gateway', 'messaging', 'audit'].map((source) => [
      source,
      { number: 0, head: chainGenesis },
    ]),
  )
  return Array.from({ length: count }, (_, n) => {
    const source = n % 10 === 9 ? 'audit' : ['gateway', 'candidates', 'messaging'][n % 3]!
    const body =
      source === 'audit'
        ? statement(heads)
        : `{"id":"event ${n}\u2028 – ŵylan","type":"evt.${source}.happened.v1"}`
    const { number, head } = heads.get(source)!
    heads.set(source, { number: number + 1, head: chainHash(head, number + 1, body) })
    return { source, body }
  })
}

function statement(heads: Map<string, { number: number; head: Buffer }>): string {
  const stated = [...heads].map(([source, { number, head }]) => ({
    head: head.toString('hex'),
    number,
    source,
  }))
  return JSON.stringify({ data: { heads: stated }, type: 'evt.audit.heads-stated.v1' })
}

/** Numbers the events in their sources, as the log does. */
export function leavesOf(events: readonly MadeEvent[]): string[] {
  const numbers = new Map<string, number>()
  return events.map(({ source, body }) => {
    const number = (numbers.get(source) ?? 0) + 1
    numbers.set(source, number)
    return `{"event":${body},"number":${number},"source":"${source}"}`
  })
}

export function checkpointOf(leaves: readonly string[], by = signer): string {
  const { frontier } = appendLeaves(
    emptyFrontier,
    leaves.map((leaf) => leafHash(Buffer.from(leaf))),
  )
  return signNote(formatCheckpoint({ origin, size: leaves.length, root: rootOf(frontier) }), by)
}

/** The lines of an export with a checkpoint after every `every` entries and at the end. */
export function exportLines(leaves: readonly string[], every = 16, by = signer): string[] {
  const lines = [JSON.stringify({ format: EXPORT_FORMAT, size: leaves.length })]
  leaves.forEach((leaf, index) => {
    lines.push(leaf)
    if ((index + 1) % every === 0 || index === leaves.length - 1)
      lines.push(JSON.stringify({ checkpoint: checkpointOf(leaves.slice(0, index + 1), by) }))
  })
  return lines
}

export const bytesOf = (lines: readonly string[]): Buffer =>
  Buffer.from(lines.map((line) => `${line}\n`).join(''))

/** In pieces, as a file or a socket gives it. */
export async function* inPieces(bytes: Uint8Array, length = 1000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length)
}
