import { setTimeout as delay } from 'node:timers/promises'
import { processIdentity } from './process-identity.js'

/** A signal, and how many milliseconds the process has to follow it before the next one. */
export type StopStep = readonly [signal: NodeJS.Signals, withinMs: number]

/**
 * Stops a process that is not a child of this one, with ever stronger signals.
 * @returns the signal that ended it, or undefined if it was gone already.
 * @throws Error if it outlives all steps, or may not be signalled.
 */
export async function stopProcess(
  pid: number,
  steps: readonly StopStep[],
): Promise<NodeJS.Signals | undefined> {
  const identity = processIdentity(pid)
  if (identity === undefined) return undefined
  const isGone = () => processIdentity(pid) !== identity
  for (const [signal, withinMs] of steps) {
    if (!isGone()) process.kill(pid, signal)
    if (await becomes(isGone, withinMs)) return signal
  }
  throw new Error(`Process ${pid} does not end: stop it by hand`)
}

/** Looks again and again until `condition` holds; false if it does not within `withinMs` milliseconds. */
export async function becomes(condition: () => boolean, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs
  while (!condition()) {
    if (Date.now() > end) return false
    await delay(20)
  }
  return true
}
