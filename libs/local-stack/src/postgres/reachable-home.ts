import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PostgresBinaries } from './binaries.js'
import { isRoot, postgresUser, type SystemUser } from './system-user.js'

/** For what PostgreSQL's user has to reach although the checkout is closed to it, under /root for example. */
export const systemHome = '/var/lib/step-into-health'

export interface PostgresHome {
  binaries: PostgresBinaries
  /** The data directory, without symbolic links. Its parent exists; it is there once initdb has run. */
  cluster: string
  user: SystemUser
  /** Set if something lies in {@link systemHome} instead of the checkout. */
  note: string | undefined
}

/** May the user get to this path? Asked of the system itself, so access lists and mounts count as well. */
const canReach = (path: string, { uid, gid }: SystemUser) =>
  uid === undefined || spawnSync('test', ['-x', path], { uid, gid, cwd: '/' }).status === 0

function reachableBinaries(binaries: PostgresBinaries, user: SystemUser): PostgresBinaries {
  if (canReach(join(binaries.native, 'bin', 'postgres'), user)) return binaries
  const native = join(makeOpen(systemHome), `postgres-${binaries.version}`)
  if (!existsSync(native)) {
    const draft = `${native}.${process.pid}`
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', draft])
    renameSync(draft, native)
  }
  return { ...binaries, native }
}

/** Makes the folder and lets everybody pass through it, whatever the umask is. */
function makeOpen(folder: string): string {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  return folder
}

/**
 * Temporary folders are made closed to others, and our own ones are not worth a second place: others may pass through
 * them, which shows them nothing. Folders of the user's are never opened.
 */
function openTemporary(folder: string, temporary: string): void {
  const outermost = `${realpathSync(temporary)}/`
  for (let path = realpathSync(folder); path.startsWith(outermost); path = dirname(path)) {
    const { uid, mode } = statSync(path)
    if (uid === process.getuid?.()) chmodSync(path, mode | 0o011)
  }
}

/** Puts a link in the data folder to a new folder in {@link systemHome}. */
function moveOut(link: string): void {
  const folder = join(makeOpen(systemHome), createHash('sha256').update(link).digest('hex').slice(0, 12))
  rmSync(folder, { recursive: true, force: true })
  symlinkSync(makeOpen(folder), link)
}

function reachableFolder(place: string, user: SystemUser, temporary: string): string {
  const entry = lstatSync(place, { throwIfNoEntry: false })
  if (entry?.isSymbolicLink() && !existsSync(place)) {
    throw new Error(
      `The database lay in ${readlinkSync(place)}, which is gone. To start anew: \`npm run demo:reset\``,
    )
  }
  if (!entry && isRoot()) openTemporary(dirname(place), temporary)
  if (!entry && canReach(dirname(place), user)) mkdirSync(place, { mode: 0o700 })
  else if (!entry) moveOut(place)
  const folder = realpathSync(place)
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  if (!canReach(folder, user)) {
    throw new Error(
      `The user who owns the database cannot reach ${folder} any more: open the folders above it`,
    )
  }
  return folder
}

/**
 * Finds places for programs and data that the user who runs PostgreSQL can reach. In all ordinary cases that is
 * node_modules and the data folder; started as root in a checkout that is closed to others, {@link systemHome}.
 * @param place `postgres` in the data folder
 * @param temporary where temporary folders are made
 */
export function reachableHome(
  installed: PostgresBinaries,
  place: string,
  temporary = tmpdir(),
): PostgresHome {
  const user = postgresUser(join(place, 'cluster'))
  const binaries = reachableBinaries(installed, user)
  const cluster = join(reachableFolder(place, user, temporary), 'cluster')
  const moved = cluster.startsWith(systemHome) || binaries !== installed
  const note = moved
    ? `The user who runs PostgreSQL cannot enter this checkout: its files are in ${systemHome}`
    : undefined
  return { binaries, cluster, user, note }
}
