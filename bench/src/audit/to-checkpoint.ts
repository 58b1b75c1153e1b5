import { setTimeout as delay } from 'node:timers/promises'
import { atMost, plain, quantile, type Figure } from '../figure.js'
import type { Interactions } from './interactions.js'
import type { LogReader } from './log-reader.js'

const rate = Number(process.env['BENCH_RATE'] ?? 500)
const seconds = 20

/** At an even rate: from the commit to the first signed checkpoint that has it. */
export async function toCheckpoint(interactions: Interactions, log: LogReader): Promise<Figure[]> {
  console.log(`Committing ${rate} interactions a second for ${seconds} s …`)
  interactions.committedAt.clear()
  const before = await log.arrived()
  const started = performance.now()
  const count = rate * seconds
  const ones: Promise<void>[] = []
  for (let n = 0; n < count; n += 1) {
    const due = started + (n * 1_000) / rate
    if (due > performance.now()) await delay(due - performance.now())
    ones.push(interactions.one())
  }
  await Promise.all(ones)
  await log.reaches(before + count)
  await delay(3_000)
  const ids = [...interactions.committedAt.keys()]
  const rows = await log.rows<{ id: string; signed: Date | null }>(
    `select correlation_id as id, (select made_at from checkpoint where size > entry.index order by size limit 1) as signed
     from log_entry as entry where correlation_id = any($1)`,
    [ids],
  )
  const signed = rows.filter((row): row is { id: string; signed: Date } => row.signed !== null)
  const waited = signed.map(({ id, signed: at }) => at.getTime() - interactions.committedAt.get(id)!)
  return [
    plain('interactions a second while looked at', rate, 'a second'),
    atMost(
      0,
      'of them not signed within 3 s of the last, at most',
      ids.length - signed.length,
      'interactions',
    ),
    plain('from commit to signed checkpoint: p50', quantile(0.5, waited), 'ms'),
    atMost(2_000, 'from commit to signed checkpoint: p99, at most', quantile(0.99, waited), 'ms'),
  ]
}
