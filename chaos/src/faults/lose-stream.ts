import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { oneOf } from '../plan/draw.js'
import type { Fault } from './fault.js'
import { kill } from './targets.js'

/** `$G` is the account that everybody is in. */
const folders = { stream: 'jetstream/$G/streams/JOURNAL', 'JetStream folder': 'jetstream' } as const

/**
 * Everything that the broker has kept is gone, whatever it has acknowledged: taken from under it while it runs, or while it is
 * dead. Nobody may delete a stream by asking for it, so it is the files that go, and the broker with them.
 */
export const loseStream: Fault = (random) => {
  const folder = oneOf(random, Object.keys(folders) as (keyof typeof folders)[])
  const moment = oneOf(random, ['while it runs', 'while it is dead'])
  return {
    kind: 'lose stream',
    what: `${folder}, ${moment}`,
    bring: async (ground) => {
      const path = join(ground.stack.dataDir, 'nats', folders[folder])
      const remove = () => rm(path, { recursive: true, force: true, maxRetries: 10 })
      if (moment === 'while it runs') await remove()
      const kills = await kill(ground, 'nats')
      await remove()
      // On a busy machine it may be up again before all is gone, and could never write anything: it has to begin once more.
      return { kills: kills + (await kill(ground, 'nats')), streamLosses: 1 }
    },
  }
}
