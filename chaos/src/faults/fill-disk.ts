import { setTimeout as delay } from 'node:timers/promises'
import { between } from '../plan/draw.js'
import type { Fault } from './fault.js'

/** No room for anybody who writes: PostgreSQL, NATS, the witness, the logs. */
export const fillDisk: Fault = (random) => {
  const seconds = between(random, 2, 6)
  const kilobytes = between(random, 0, 512)
  return {
    kind: 'fill disk',
    what: `but for ${kilobytes} KiB, for ${seconds} s`,
    bring: async ({ disk }) => {
      if (disk === null) return {}
      await disk.fill(kilobytes * 1024)
      await delay(seconds * 1_000)
      disk.empty()
      return { others: 1 }
    },
  }
}
