import type { EventEnvelope } from '@sih/contracts'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** An entry as the export has it. */
export interface Entry {
  event: EventEnvelope
  number: number
  source: string
}

/** An entry that could not be read or came twice has no event of the usual form. */
export interface Odd {
  line: string
}

/** All entries of an export, in the order of the log; docs/audit-log-format.md. */
export async function readExport(file: string): Promise<{ entries: Entry[]; odd: Odd[] }> {
  const entries: Entry[] = []
  const odd: Odd[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const read = JSON.parse(line) as Partial<Entry> & { format?: string; checkpoint?: string }
    if (read.format !== undefined || read.checkpoint !== undefined) continue
    if (read.event?.id === undefined || read.event.type === undefined) odd.push({ line })
    else entries.push(read as Entry)
  }
  return { entries, odd }
}

/** An interaction itself, and not a consequence of one. */
export const isPrimary = ({ event }: Entry): boolean => event.causeId === null
/** The second asking of something that had been carried out. */
export const isRepeat = ({ event }: Entry): boolean => event.type.endsWith('.request-repeated.v1')

export function byCorrelation(entries: Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.event.correlationId)
    if (group) group.push(entry)
    else groups.set(entry.event.correlationId, [entry])
  }
  return groups
}
