import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { commandLine } from '../processes/process-identity.js'

const listening = '0A'
const longestName = 80

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** proc(5), /proc/net/tcp: the socket's number of everybody who listens on the port. */
function listeningSockets(port: number): Set<string> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    attempt(() => readFileSync(file, 'utf8'), '').split('\n'),
  )
  const fields = rows.map((row) => row.trim().split(/\s+/))
  return new Set(
    fields
      .filter(([, local, , state]) => local?.endsWith(suffix) && state === listening)
      .map(([, , , , , , , , , inode]) => `socket:[${inode}]`),
  )
}

function linuxHolder(port: number): number | undefined {
  const sockets = listeningSockets(port)
  const opens = (pid: string) =>
    attempt(() => readdirSync(`/proc/${pid}/fd`), []).some((descriptor) =>
      sockets.has(attempt(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`), '')),
    )
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && opens(name))
  return pid === undefined ? undefined : Number(pid)
}

/** Who listens on a TCP port: the process number, if this user may see it. */
export function portHolder(port: number): number | undefined {
  if (process.platform === 'linux') return linuxHolder(port)
  if (process.platform === 'win32') return undefined
  const found = attempt(
    () => execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' }),
    '',
  )
  return found ? Number.parseInt(found, 10) : undefined
}

/** The holder of a port in words, for an error message. */
export function describeHolder(port: number): string {
  const pid = portHolder(port)
  if (pid === undefined) return 'another program'
  return `process ${pid} (${commandLine(pid).slice(0, longestName)})`
}
