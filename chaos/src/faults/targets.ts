import type { SupervisedProcess } from '@sih/local-stack'
import type { Ground } from '../ground/ground.js'

/** Two processes each of those in which people work (`scale`). */
export const services = [
  'gateway',
  'gateway-2',
  'organisations',
  'candidates',
  'candidates-2',
  'messaging',
  'messaging-2',
  'reporting',
  'audit',
] as const

/** Everything that may die. The web service asks the gateway as any client does, and keeps sessions only: it is left out. */
export const victims = [...services, 'postgres', 'nats', 'witness'] as const

export type Victim = (typeof victims)[number]

export function processOf({ stack }: Ground, victim: Victim): SupervisedProcess {
  const { postgres, nats, witness } = stack.servers
  if (victim === 'postgres') return postgres!.process
  if (victim === 'nats') return nats!.process
  if (victim === 'witness') return witness.process!
  return stack.instance(victim).process
}

/** Ends a process without a warning. @returns how many that were: none if it was not running */
export async function kill(ground: Ground, victim: Victim): Promise<number> {
  const process = processOf(ground, victim)
  if (process.pid === undefined) return 0
  await process.kill('SIGKILL')
  return 1
}
