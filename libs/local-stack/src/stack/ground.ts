import type { Environment, RunStep } from '@sih/deployment'
import type { ConsoleView } from '../logs/console-view.js'
import { choosePort, type PortWish } from '../ports/choose-port.js'
import type { Supervision } from '../processes/supervised-process.js'
import type { Secrets } from '../secrets/secrets.js'
import type { PortWishes } from '../settings/ports.js'
import type { Shutdown } from './shutdown.js'

/**
 * Puts something of the caller's own between a server and all who use it: told where the server listens, it tells the port
 * at which it is found instead.
 */
export type Between = (server: 'postgres' | 'nats', port: number) => Promise<number>

/** What every part of a starting stack stands on. */
export interface Ground {
  /** The folder that holds `apps`. */
  root: string
  dataDir: string
  environment: Environment
  ports: PortWishes
  between: Between
  secrets: Secrets
  view: ConsoleView
  supervision: Supervision
  shutdown: Shutdown
  step: RunStep
  tell: (sentence: string) => void
}

/** The port for a server of the stack; says so if it is not the usual one. */
export async function portFor({ tell }: Ground, what: string, wish: PortWish): Promise<number> {
  const { port, insteadOf } = await choosePort(wish)
  if (insteadOf) tell(`${what} is on port ${port}: its usual one, ${insteadOf}, is taken`)
  return port
}

/**
 * Waits for all, also if one fails: whatever has started in the meantime can then be stopped.
 * @throws the first error.
 */
export async function allSettled<T extends unknown[]>(work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(work)
  return Promise.all(work) as Promise<T>
}
