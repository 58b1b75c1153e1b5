import { between, oneOf } from '../plan/draw.js'
import { breakAfter } from '../proxy/watch.js'
import type { Fault } from './fault.js'

/** Connections to one server break in the middle of what is being said, each after a number of bytes of its own. */
export const breakConnections: Fault = (random) => {
  const where = oneOf(random, ['postgres', 'nats', 'gateways'] as const)
  const bytes = Array.from({ length: between(random, 1, 8) }, () => between(random, 0, 4096))
  return {
    kind: 'break connections',
    what: `to ${where}, ${bytes.length} after ${bytes.join(', ')} bytes`,
    bring: async ({ proxies }) => {
      const all = [proxies[where]].flat().flatMap(({ connections }) => connections)
      const broken = bytes.slice(0, all.length)
      // Spread over all that are open, whoever opened them.
      broken.forEach((after, n) =>
        all[Math.floor((n * all.length) / broken.length)]!.watchWith(breakAfter(after)),
      )
      return { others: broken.length }
    },
  }
}
