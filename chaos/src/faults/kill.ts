import { between, oneOf, shuffled } from '../plan/draw.js'
import type { Fault } from './fault.js'
import { kill, victims } from './targets.js'

export const killOne: Fault = (random) => {
  const victim = oneOf(random, victims)
  return { kind: 'kill', what: victim, bring: async (ground) => ({ kills: await kill(ground, victim) }) }
}

export const killSeveral: Fault = (random) => {
  const together = shuffled(random, victims).slice(0, between(random, 2, 4))
  return {
    kind: 'kill several',
    what: together.join(', '),
    bring: async (ground) => {
      const kills = await Promise.all(together.map((victim) => kill(ground, victim)))
      return { kills: kills.reduce((sum, each) => sum + each, 0) }
    },
  }
}
