import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine } from '../processes/process-identity.js'
import { stopProcess, type StopStep } from '../processes/stop-process.js'

export const natsStopSteps: readonly StopStep[] = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
]

/** Where the server notes its process number. */
export const natsPidFile = (storage: string): string => join(storage, 'nats.pid')

/** The nats-server that a killed run has left running on this storage folder, if there is one. */
export function leftoverNats(storage: string): number | undefined {
  let pid: number
  try {
    pid = Number.parseInt(readFileSync(natsPidFile(storage), 'utf8'), 10)
  } catch {
    return undefined
  }
  return commandLine(pid).includes(storage) ? pid : undefined
}

/** Two servers on one storage folder would destroy it, so the old one has to be gone before a new one starts. */
export async function clearLeftoverNats(storage: string): Promise<void> {
  const server = leftoverNats(storage)
  if (server) await stopProcess(server, natsStopSteps)
}
