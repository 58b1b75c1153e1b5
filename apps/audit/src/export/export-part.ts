import type { ExportPart } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { cosigned } from '../checkpoints/newest-checkpoint.js'

const mostEntries = 2_000
/** A part has to fit into one message of NATS (8 MiB), in which its lines are quoted. */
const mostBytes = 3_000_000

/** The entries from `from` on, as many as fit, and the checkpoints that end among them. */
export async function exportPart(tx: Tx, from: number, size: number): Promise<ExportPart> {
  const entries = await tx.query<{ line: string; bytes: string }>(
    `select leaf as line, sum(octet_length(leaf)) over (order by index) as bytes from (
       select index, leaf from log_entry where index >= $1 and index < $2 order by index limit $3
     ) as entry order by index`,
    [from, size, mostEntries],
  )
  const tooMany = entries.findIndex(({ bytes }) => Number(bytes) > mostBytes)
  const lines = entries.slice(0, tooMany < 0 ? entries.length : Math.max(1, tooMany)).map(({ line }) => line)
  // Where entries are missing it comes to its end all the same: whoever verifies it will say so.
  const next = lines.length === 0 ? size : from + lines.length
  return { lines: await withCheckpoints(tx, lines, from), size, next }
}

async function withCheckpoints(tx: Tx, leaves: string[], from: number): Promise<string[]> {
  const signed = await tx.query<{ size: string; note: string }>(
    `select size, ${cosigned} as note from checkpoint where size > $1 and size <= $2 order by size`,
    [from, from + leaves.length],
  )
  const notes = new Map(signed.map(({ size, note }) => [Number(size), note]))
  return leaves.flatMap((leaf, place) => {
    const note = notes.get(from + place + 1)
    return note === undefined ? [leaf] : [leaf, checkpointLine(note)]
  })
}

export const checkpointLine = (note: string): string => JSON.stringify({ checkpoint: note })
