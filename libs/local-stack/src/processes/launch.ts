import type { ChildProcess } from 'node:child_process'
import { readLines } from './lines.js'
import type { Program, Sign } from './program.js'

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A program that has been started. */
export interface Launched {
  child: ChildProcess
  /** The sign by which it was ready. Rejects if it ends before, or takes too long. */
  ready: Promise<Sign>
  /** Resolves when the process is gone and everything it printed is read. Never rejects. */
  exited: Promise<Exit>
}

export const describeExit = ({ code, signal }: Exit): string =>
  signal ? `was ended by ${signal}` : `ended with exit code ${code}`

/** Starts a program. Ending it, also when it does not get ready, is up to the caller. */
export function launch(program: Program): Launched {
  const { name, log, isReady, readyWithinMs } = program
  const child = program.spawn()
  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => {
      log.write(error.message)
      // Without a process there will be no 'close'.
      if (child.pid === undefined) resolve({ code: null, signal: null })
    })
  })
  const ready = new Promise<Sign>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`${name} ${what}${log.tail()}`))
    const timer = setTimeout(() => fail(`was not ready within ${readyWithinMs / 1000} s`), readyWithinMs)
    const consider = (sign: Sign) => {
      if (!isReady(sign)) return
      clearTimeout(timer)
      resolve(sign)
    }
    const onLine = (line: string) => {
      log.write(line)
      consider({ line })
    }
    if (child.stdout) readLines(child.stdout, onLine)
    if (child.stderr) readLines(child.stderr, onLine)
    child.on('message', (message) => consider({ message }))
    void exited.then((exit) => {
      clearTimeout(timer)
      fail(`${describeExit(exit)} before it was ready`)
    })
  })
  // Whoever stops a program that is still starting does not wait for it to get ready.
  ready.catch(() => {})
  return { child, ready, exited }
}
