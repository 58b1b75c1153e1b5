import { chainOf } from '@sih/merkle'
import type { ServiceName } from '@sih/kernel'

/** Consecutive events of one source, sealed: numbered `first` to `last`, chained to what came before. */
export interface JournalBatch {
  source: ServiceName
  first: number
  last: number
  /** Head of the source's chain before and after these events. */
  previous: Buffer
  head: Buffer
  /** Each the exact canonical JSON of an EventEnvelope. Canonical JSON has no line breaks. */
  lines: string[]
}

/** On the wire: a line of JSON that describes the batch, then a line for each event. */
export function encodeBatch({ source, first, last, previous, head, lines }: JournalBatch): string {
  const header = { source, first, last, previous: previous.toString('hex'), head: head.toString('hex') }
  return [JSON.stringify(header), ...lines].join('\n')
}

/** @throws Error if the text is not a batch, or its lines do not give the head it claims. */
export function decodeBatch(text: string): JournalBatch {
  const [header, ...lines] = text.split('\n')
  const { source, first, last, previous, head } = JSON.parse(header!) as Record<keyof JournalBatch, never>
  const batch: JournalBatch = {
    source,
    first,
    last,
    previous: Buffer.from(previous, 'hex'),
    head: Buffer.from(head, 'hex'),
    lines,
  }
  if (lines.length !== batch.last - batch.first + 1) throw new Error('Batch with a wrong number of events')
  if (!chainOf(batch.previous, batch.first, lines).equals(batch.head))
    throw new Error('Batch with a wrong head')
  return batch
}
