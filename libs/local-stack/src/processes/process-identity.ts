import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Tells a process from a later one that was given the same number: when it started, and in which boot of the machine.
 * @returns undefined if there is no such process (one that has ended but was not yet collected counts as gone).
 */
export function processIdentity(pid: number): string | undefined {
  if (!isKnown(pid)) return undefined
  if (process.platform === 'linux') return linuxIdentity(pid)
  // Without a start time a number that is in use again looks like the old process: a person then has to decide.
  if (process.platform === 'win32') return 'alive'
  return run('ps', ['-o', 'lstart=', '-p', String(pid)])
}

export const isAlive = (pid: number): boolean => processIdentity(pid) !== undefined

/** The program and its arguments, separated by spaces; empty if it cannot be told. */
export function commandLine(pid: number): string {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
  return process.platform === 'win32' ? '' : (run('ps', ['-o', 'command=', '-p', String(pid)]) ?? '')
}

function linuxIdentity(pid: number): string | undefined {
  // proc(5): after the name, which is in brackets and may hold anything, field 3 is the state, field 22 the start.
  const fields = read(`/proc/${pid}/stat`).split(')').at(-1)?.trim().split(' ') ?? []
  const [state, started] = [fields[0], fields[19]]
  if (!started || state === 'Z' || state === 'X') return undefined
  return `${read('/proc/sys/kernel/random/boot_id').trim()}/${started}`
}

/** Does the system know this number? It does so also for a process that has ended and was not yet collected. */
export function isKnown(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function run(command: string, parameters: string[]): string | undefined {
  try {
    return (
      execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    )
  } catch {
    return undefined
  }
}
