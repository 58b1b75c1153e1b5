import { cpuSeconds } from '../cpu.js'
import { atLeast, plain, type Figure } from '../figure.js'
import type { Interactions } from './interactions.js'
import type { LogReader } from './log-reader.js'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 60)
const atOnce = Number(process.env['BENCH_WRITERS'] ?? 64)

/** Until all of them are in the log: what is merely committed at the end does not count. */
export async function sustained(interactions: Interactions, log: LogReader): Promise<Figure[]> {
  const before = await log.arrived()
  console.log(`Committing interactions for ${seconds} s, ${atOnce} at a time …`)
  const [started, cpuBefore] = [performance.now(), cpuSeconds([process.pid])]
  const count = await interactions.during(seconds, atOnce, (done) => console.log(`  ${done} committed`))
  const committed = (performance.now() - started) / 1_000
  await log.reaches(before + count, (arrived) => console.log(`  ${arrived - before} in the log`))
  const logged = (performance.now() - started) / 1_000
  return [
    plain('interactions', count, 'interactions'),
    plain('committed', count / committed, 'a second'),
    atLeast(1_500, 'audited interactions', count / logged, 'a second'),
    plain(
      'processor time of each, all processes',
      ((cpuSeconds([process.pid]) - cpuBefore) / count) * 1_000,
      'ms',
    ),
  ]
}
