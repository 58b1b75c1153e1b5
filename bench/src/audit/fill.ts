import { plain, type Figure } from '../figure.js'
import { quiet } from '../quiet.js'
import type { Interactions } from './interactions.js'
import type { LogReader } from './log-reader.js'

const entries = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
/** Seconds. What is not in by then is left out, and the figures say how many there were. */
const patience = Number(process.env['BENCH_FILL_SECONDS'] ?? 240)
const atOnce = 1_000
/** So far ahead of the log are interactions committed. */
const ahead = 20_000

/** Brings the log to its size: the same interactions on the same way, a thousand of them in each commit. */
export async function fill(interactions: Interactions, log: LogReader): Promise<Figure[]> {
  const missing = entries - (await log.size())
  const before = await log.arrived()
  console.log(`Filling the log up to ${entries} entries, for at most ${patience} s …`)
  const started = performance.now()
  const passed = () => (performance.now() - started) / 1_000
  const tell = (arrived: number) => console.log(`  ${arrived - before} of ${missing} more in the log`)
  let committed = 0
  while (committed < missing && passed() < patience) {
    await interactions.together(atOnce)
    committed += atOnce
    await log.reaches(before + committed - ahead, tell)
    if (committed % 50_000 === 0) tell(await log.arrived())
  }
  await log.reaches(before + committed, tell)
  const perSecond = committed / Math.max(passed(), 0.001)
  await quiet()
  return [plain('into the log, a thousand in each commit', perSecond, 'a second')]
}
