import { accessSync, constants, existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDataFolder, partsOf } from '../data-folder/data-folder.js'
import { readLock } from '../data-folder/run-lock.js'
import { leftoverNats } from '../nats/leftover-server.js'
import { leftoverPostgres } from '../postgres/leftover-server.js'
import { well, wrong, type Finding } from './finding.js'

/** Files of another user, such as root's after one start with sudo. Root itself copes with everybody's. */
function foreignOwner(dataDir: string): string | undefined {
  const uid = process.getuid?.()
  if (uid === undefined || uid === 0) return undefined
  const paths = [dataDir, ...readdirSync(dataDir).map((name) => join(dataDir, name))]
  return paths.find((path) => lstatSync(path).uid !== uid)
}

/** Can the data folder be used as it is? */
export function dataFolder(dataDir: string): Finding {
  if (!existsSync(dataDir)) return well(`${dataDir} will be made`)
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return wrong(`${dataDir} cannot be written`, 'change its owner, or set DATA_DIR to another folder')
  }
  if (!isDataFolder(dataDir) && readdirSync(dataDir).length > 0) {
    return wrong(`${dataDir} holds other files`, 'set DATA_DIR to a folder that is empty or does not exist')
  }
  const foreign = foreignOwner(dataDir)
  if (foreign) return wrong(`${foreign} belongs to another user`, `sudo chown -R "$(id -un)" ${dataDir}`)
  const { postgres, secrets } = partsOf(dataDir)
  if (existsSync(postgres) && !existsSync(secrets)) {
    return wrong(`${secrets} is missing: nobody can open the databases`, 'put it back, or npm run demo:reset')
  }
  return well(`${dataDir} can be used`)
}

/** Is a stack running, or has a killed one left something behind? */
export function leftovers(dataDir: string): Finding {
  const { lock, nats, postgres } = partsOf(dataDir)
  const holder = readLock(lock)
  if (holder) return well(`A stack is running (process ${holder.pid})`)
  const servers = [
    ['PostgreSQL', leftoverPostgres(join(postgres, 'cluster'))],
    ['NATS', leftoverNats(nats)],
  ].filter(([, pid]) => pid !== undefined)
  const names = servers.map(([name, pid]) => `${name} (process ${pid})`).join(' and ')
  if (names) return wrong(`Left behind by a run that was killed: ${names}`, 'npm start stops it first')
  return well('Nothing is left of an earlier run')
}
