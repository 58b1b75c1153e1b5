import type { EntryFilters } from '@sih/contracts'
import { hashesOver, type HashReader } from '@sih/merkle'
import type { Tx } from '@sih/persistence'
import { findPage } from '../entries/find-page.js'
import { exportPart } from '../export/export-part.js'
import { TileByTile } from './tile-by-tile.js'

/** Lines of an export from one entry on, and the entry to go on with. */
export interface Part {
  lines: string[]
  entries: number
  next: number
}

const mostEntries = 250
/** A part has to fit into one message of NATS (8 MiB), in which its lines are quoted. */
const mostBytes = 3_000_000

export const isOfEverything = (filters: EntryFilters): boolean => Object.keys(filters).length === 0

/** The same whenever it is asked for: what the log had at `size` never changes. */
export async function partOf(tx: Tx, filters: EntryFilters, from: number, size: number): Promise<Part> {
  if (!isOfEverything(filters)) return excerptPart(tx, filters, from, size)
  const { lines, next } = await exportPart(tx, from, size)
  return { lines, entries: next - from, next }
}

/** What passes the filters, and hashes in the place of what does not: docs/audit-log-format.md, "Excerpts". */
async function excerptPart(tx: Tx, filters: EntryFilters, from: number, size: number): Promise<Part> {
  const rows = await findPage(tx, filters, { from: from - 1, oldestFirst: true }, mostEntries + 1)
  const found = rows.filter(({ index }) => Number(index) < size)
  let bytes = 0
  const tooMany = found.findIndex(
    ({ leaf }, n) => n === mostEntries || (bytes += Buffer.byteLength(leaf)) > mostBytes,
  )
  const shown = found.slice(0, tooMany < 0 ? found.length : Math.max(1, tooMany))
  const next = shown.length < found.length ? Number(shown.at(-1)!.index) + 1 : size
  const hashes = new TileByTile(tx)
  const lines: string[] = []
  let position = from
  for (const { index, leaf } of shown) {
    lines.push(...(await omitted(hashes, position, Number(index))), leaf)
    position = Number(index) + 1
  }
  lines.push(...(await omitted(hashes, position, next)))
  return { lines, entries: shown.length, next }
}

async function omitted(reader: HashReader, from: number, to: number): Promise<string[]> {
  if (from === to) return []
  const hashes = await hashesOver(reader, from, to)
  return [JSON.stringify({ omitted: to - from, hashes: hashes.map((hash) => hash.toString('base64')) })]
}
