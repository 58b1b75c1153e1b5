import { cpus } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'

/** Share of the time for which the cores must have nothing to do, and for how many seconds in a row. */
const idleShare = 0.85
const seconds = 3
/** Seconds. Then it goes on, and says so. */
const patience = 180

/** Milliseconds since the start of the machine: what all cores did, and what of it was nothing. */
function spent(): { all: number; idle: number } {
  const times = cpus().map((core) => core.times)
  const sum = (of: (one: (typeof times)[number]) => number) => times.reduce((all, one) => all + of(one), 0)
  return {
    all: sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq),
    idle: sum(({ idle }) => idle),
  }
}

/**
 * Resolves once the machine has nothing left to do: after much has been written, PostgreSQL vacuums and services catch up, and
 * what is measured meanwhile says nothing about either.
 */
export async function quiet(): Promise<void> {
  const end = performance.now() + patience * 1_000
  for (let inARow = 0; inARow < seconds;) {
    const before = spent()
    await delay(1_000)
    const after = spent()
    inARow = (after.idle - before.idle) / (after.all - before.all) >= idleShare ? inARow + 1 : 0
    if (performance.now() > end) return console.log(`Not quiet after ${patience} s, measuring all the same`)
  }
}
