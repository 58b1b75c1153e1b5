import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, isAlive, isKnown } from '../processes/process-identity.js'
import { becomes, stopProcess, type StopStep } from '../processes/stop-process.js'

/** Fast shutdown: sessions end, everything is written. Immediate: the next start recovers. */
export const postgresStopSteps: readonly StopStep[] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** Every PostgreSQL process works in its data directory, so on Linux they can be told from all others. */
function processesIn(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  const folder = attempt(() => realpathSync(cluster), cluster)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && attempt(() => readlinkSync(`/proc/${name}/cwd`), '') === folder)
    .map(Number)
    .filter(isAlive)
}

/** The server's own note of who it is: its process number is the first line. */
const pidFile = (cluster: string) => join(cluster, 'postmaster.pid')
const notedPid = (cluster: string) =>
  Number.parseInt(
    attempt(() => readFileSync(pidFile(cluster), 'utf8'), ''),
    10,
  )

const isServerOf = (cluster: string, pid: number) =>
  process.platform === 'linux' ? processesIn(cluster).includes(pid) : commandLine(pid).includes(cluster)

/** The server that a killed run has left running on this data directory, if there is one. */
export function leftoverPostgres(cluster: string): number | undefined {
  const pid = notedPid(cluster)
  return isAlive(pid) && isServerOf(cluster, pid) ? pid : undefined
}

/**
 * Makes the data directory free for a new server: stops the one that a killed run left behind, waits for the
 * children of one that was killed itself, and removes its note if the system knows the number all the same, be it as
 * another process or as one that nobody has collected (in a container without an init, nobody ever does): PostgreSQL
 * would take it for a running server. A note whose process is gone stays, so that PostgreSQL checks the shared memory
 * it names.
 */
export async function clearLeftoverPostgres(cluster: string): Promise<void> {
  const server = leftoverPostgres(cluster)
  if (server) await stopProcess(server, postgresStopSteps)
  if (!(await becomes(() => processesIn(cluster).length === 0, 10_000))) {
    throw new Error(`PostgreSQL processes still work in ${cluster}: ${processesIn(cluster).join(', ')}`)
  }
  if (isKnown(notedPid(cluster))) rmSync(pidFile(cluster), { force: true })
}
