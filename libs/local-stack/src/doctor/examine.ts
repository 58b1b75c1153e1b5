import { resolve } from 'node:path'
import type { Environment } from '@sih/deployment'
import { partsOf } from '../data-folder/data-folder.js'
import { readLock } from '../data-folder/run-lock.js'
import { portWishes } from '../settings/ports.js'
import { dataFolder, leftovers } from './data-folder.js'
import type { Finding } from './finding.js'
import { diskSpace, nodeVersion } from './machine.js'
import { nativePackages } from './native-packages.js'
import { port } from './ports.js'
import { ownServers } from './reachable.js'

/** Looks at everything that can keep a stack from starting on this machine, and changes nothing. */
export async function examine(root: string, dataDir: string, environment: Environment): Promise<Finding[]> {
  const folder = resolve(dataDir)
  const isRunning = readLock(partsOf(folder).lock) !== undefined
  return [
    nodeVersion(root),
    await diskSpace(folder),
    dataFolder(folder),
    leftovers(folder),
    ...(await nativePackages()),
    ...(await Promise.all(Object.values(portWishes(environment)).map((wish) => port(wish, isRunning)))),
    ...(await ownServers(environment)),
  ]
}
