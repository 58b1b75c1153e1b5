import type { EventEnvelope } from '@sih/contracts'
import { Consumption, type JournalBatch } from '@sih/journal'
import { canonicalJson, type ServiceName } from '@sih/kernel'
import { chainGenesis, chainOf } from '@sih/merkle'
import fc from 'fast-check'

/** How a history is cut into batches and in which order they come: repeated, too early, sources interleaved. */
export const delivery = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
  turns: fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 60 }),
})
export type Delivery = typeof delivery extends fc.Arbitrary<infer D> ? D : never

export async function deliver(
  consumption: Consumption,
  events: EventEnvelope[],
  { sizes, turns }: Delivery,
): Promise<void> {
  const queues = ['candidates', 'messaging', 'organisations'].map((source) =>
    batchesOf(source as ServiceName, events, sizes),
  )
  const next = queues.map(() => 0)
  for (let turn = 0; queues.some((queue, n) => next[n]! < queue.length); turn += 1) {
    const choice = turns[turn % turns.length]!
    // Every other turn takes the sources one after the other, so that all get through.
    const n = (turn % 2 === 0 ? turn / 2 : choice) % queues.length
    const queue = queues[n]!
    // One that comes too early waits for the one before; one that has been counted changes nothing.
    const jump = turn % 4 === 1 ? (choice % 3) - 1 : 0
    const batch = queue[next[n]! + jump]
    if (batch) await consumption.apply(batch)
    if (jump === 0 && batch) next[n]! += 1
  }
}

function batchesOf(source: ServiceName, events: EventEnvelope[], sizes: number[]): JournalBatch[] {
  const lines = events
    .filter(({ type }) => type.startsWith(`evt.${source}.`))
    .map((event) => canonicalJson(event as unknown as Parameters<typeof canonicalJson>[0]))
  const batches: JournalBatch[] = []
  for (let taken = 0; taken < lines.length;) {
    const before = batches.at(-1)
    const size = sizes[batches.length % sizes.length]!
    const own = lines.slice(taken, taken + size)
    const first = taken + 1
    const previous = before?.head ?? chainGenesis
    batches.push({
      source,
      first,
      last: taken + own.length,
      previous,
      head: chainOf(previous, first, own),
      lines: own,
    })
    taken += own.length
  }
  return batches
}
