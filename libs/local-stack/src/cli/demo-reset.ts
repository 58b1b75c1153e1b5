/** `npm run demo:reset`: removes the data of the local stack, so that the next start makes all of it anew. */
import { emptyDataFolder } from '../data-folder/empty-data-folder.js'
import { dataDirOf } from '../settings/data-dir.js'

const dataDir = dataDirOf(process.env)

try {
  const removed = await emptyDataFolder(dataDir)
  console.log(
    removed ? `Emptied ${dataDir}: the next start begins anew.` : `${dataDir} is empty: nothing to remove.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
