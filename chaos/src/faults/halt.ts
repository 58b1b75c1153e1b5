import { setTimeout as delay } from 'node:timers/promises'
import { between, oneOf } from '../plan/draw.js'
import type { Fault } from './fault.js'
import { processOf, services } from './targets.js'

/**
 * A process stands still, with whatever locks and leases it has, longer than it may hold them: a receipt may take 3 s, a command
 * be held 10 s, an answer be waited for 5 s. Then it goes on as if nothing had happened.
 */
export const halt: Fault = (random) => {
  const victim = oneOf(random, services)
  const seconds = between(random, 11, 14)
  return {
    kind: 'halt',
    what: `${victim} for ${seconds} s`,
    bring: async (ground) => {
      const process = processOf(ground, victim)
      await process.kill('SIGSTOP')
      await delay(seconds * 1_000)
      await process.kill('SIGCONT')
      return { others: 1 }
    },
  }
}
