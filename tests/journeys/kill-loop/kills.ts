import type { SupervisedProcess } from '@sih/local-stack'
import type { Stack } from '@sih/local-stack'

export interface Kill {
  name: string
  /** Milliseconds since 1970, and until it was ready again. */
  at: number
  backAfter: number
}

/**
 * Under load, besides those that are killed in the talk before. In this order: an e-mail that a killed process had taken is sent
 * by another only after a while.
 */
export const victims = [
  'messaging-2',
  'gateway-2',
  'candidates',
  'postgres',
  'organisations',
  'nats',
  'audit',
  'candidates-2',
  'reporting',
]

export async function kill(stack: Stack, name: string): Promise<Kill> {
  const process = processOf(stack, name)
  const at = Date.now()
  await process.kill('SIGKILL')
  await process.whenReady()
  return { name, at, backAfter: Date.now() - at }
}

function processOf({ servers, instance }: Stack, name: string): SupervisedProcess {
  if (name === 'postgres') return servers.postgres!.process
  if (name === 'nats') return servers.nats!.process
  return instance(name).process
}
