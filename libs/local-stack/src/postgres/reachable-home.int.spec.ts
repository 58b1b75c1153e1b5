import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { partsOf, prepareDataFolder } from '../data-folder/data-folder.js'
import { emptyDataFolder } from '../data-folder/empty-data-folder.js'
import { installedPostgres } from './binaries.js'
import { reachableHome, systemHome } from './reachable-home.js'
import { isRoot } from './system-user.js'

const closed = mkdtempSync(join(realpathSync(tmpdir()), 'sih-closed-'))
afterAll(() => rmSync(closed, { recursive: true }))

/** A data folder two levels down in a folder that only its owner may enter. */
function closedDataFolder(name: string): Promise<string> {
  mkdirSync(join(closed, name), { mode: 0o700 })
  return prepareDataFolder(join(closed, name, 'checkout', '.data'))
}

describe('a data folder inside a folder that is closed to others', () => {
  it('is used as it is if that folder is a temporary one', async () => {
    const place = partsOf(await closedDataFolder('temporary')).postgres
    expect(reachableHome(installedPostgres(), place).cluster).toBe(join(place, 'cluster'))
    expect(reachableHome(installedPostgres(), place, '/nowhere-else').cluster).toBe(join(place, 'cluster'))
  })

  it('has its databases elsewhere where it must, always in the same place, which a reset removes', async () => {
    const dataDir = await closedDataFolder('home')
    const find = () =>
      reachableHome(installedPostgres(), partsOf(dataDir).postgres, join(closed, 'temporary'))
    const { cluster, note } = find()
    expect(find().cluster).toBe(cluster)
    expect(cluster.startsWith(systemHome)).toBe(isRoot())
    expect(note?.includes(systemHome) ?? false).toBe(isRoot())
    expect(existsSync(dirname(cluster))).toBe(true)
    await emptyDataFolder(dataDir)
    expect(existsSync(dirname(cluster))).toBe(false)
  })

  it('whose databases were elsewhere and are gone is not filled with empty ones', async () => {
    const dataDir = await closedDataFolder('lost')
    const find = () =>
      reachableHome(installedPostgres(), partsOf(dataDir).postgres, join(closed, 'temporary'))
    const { cluster } = find()
    rmSync(dirname(cluster), { recursive: true })
    // An ordinary user has everything in the data folder, where a missing part is simply made anew.
    if (isRoot()) expect(find).toThrow('npm run demo:reset')
    else expect(find().cluster).toBe(cluster)
  })
})
