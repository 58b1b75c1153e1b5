import type { ChildProcess } from 'node:child_process'
import type { ProcessLog } from '../logs/process-log.js'
import type { StopStep } from './stop-process.js'

/** Something a process said: a line it printed or a message on its channel. */
export interface Sign {
  line?: string
  message?: unknown
}

/** A kind of process that can be started again and again. */
export interface Program {
  name: string
  log: ProcessLog
  /** Clears what an earlier run left behind; before every start. */
  prepare?: () => Promise<void>
  /** With standard output and error as pipes, and out of reach of the terminal's Ctrl-C: see `detached`. */
  spawn: () => ChildProcess
  /** Is this the sign that it has started and can be used? */
  isReady: (sign: Sign) => boolean
  readyWithinMs: number
  stopSteps: readonly StopStep[]
}

/** Its own process group: Ctrl-C reaches the supervisor alone, which then stops all others in the right order. */
export const detached = process.platform !== 'win32'
