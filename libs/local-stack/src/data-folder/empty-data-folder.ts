import { readdir, realpath, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { clearLeftoverNats } from '../nats/leftover-server.js'
import { clearLeftoverPostgres } from '../postgres/leftover-server.js'
import { systemHome } from '../postgres/reachable-home.js'
import { isDataFolder, marker, partsOf } from './data-folder.js'
import { readLock } from './run-lock.js'

/**
 * Removes everything in the data folder, so that the next start makes all of it anew: also what PostgreSQL had to keep
 * elsewhere (see `reachable-home.ts`). Servers that a killed run left there are stopped first.
 * @returns false if there was nothing to remove.
 * @throws Error if the folder is not marked as ours, or a run is using it.
 */
export async function emptyDataFolder(dataDir: string): Promise<boolean> {
  const folder = resolve(dataDir)
  const entries = await readdir(folder).catch(() => [])
  if (entries.length === 0) return false
  if (!isDataFolder(folder)) {
    throw new Error(`${folder} is not a data folder of this project: nothing was removed`)
  }
  const { lock, nats, postgres } = partsOf(folder)
  const holder = readLock(lock)
  if (holder)
    throw new Error(`Process ${holder.pid} is using ${folder}: stop it first (Ctrl-C where it runs)`)
  await clearLeftoverNats(nats)
  const home = await realpath(postgres).catch(() => undefined)
  if (home) await clearLeftoverPostgres(join(home, 'cluster'))
  if (home?.startsWith(systemHome)) await rm(home, { recursive: true, force: true })
  // The marker goes last: a reset that was interrupted can be repeated.
  for (const entry of entries.filter((name) => name !== marker)) {
    await rm(join(folder, entry), { recursive: true, force: true })
  }
  await rm(join(folder, marker))
  return true
}
