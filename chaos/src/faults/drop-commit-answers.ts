import { setTimeout as delay } from 'node:timers/promises'
import { between, oneOf } from '../plan/draw.js'
import { withoutCommitAnswer } from '../proxy/watch.js'
import type { Fault } from './fault.js'

/** Milliseconds to wait for so many commits. */
const patience = 5_000

/** PostgreSQL commits, and whoever asked for it never learns that: the connection breaks, or falls silent for ever. */
export const dropCommitAnswers: Fault = (random) => {
  const count = between(random, 1, 6)
  const ending = oneOf(random, ['break', 'silence'] as const)
  return {
    kind: 'drop COMMIT answers',
    what: `${count}, then ${ending}`,
    bring: async ({ proxies: { postgres } }) => {
      let dropped = 0
      const watched = postgres.connections
      const onDropped = () => {
        if ((dropped += 1) >= count) for (const connection of watched) connection.watchWith(null)
      }
      for (const connection of watched) connection.watchWith(withoutCommitAnswer(ending, onDropped))
      const end = performance.now() + patience
      while (dropped < count && performance.now() < end) await delay(20)
      for (const connection of watched) connection.watchWith(null)
      return { others: dropped }
    },
  }
}
