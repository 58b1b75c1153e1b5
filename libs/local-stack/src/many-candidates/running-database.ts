import { provisionedAccess } from '@sih/deployment'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partsOf } from '../data-folder/data-folder.js'
import { readOrCreateSecrets } from '../secrets/secrets.js'

/** PostgreSQL keeps its port in the fourth line of this file while it runs. */
const portLine = 3

/** The candidates database of the stack that runs on a data folder. @throws Error if none does */
export async function runningDatabase(dataDir: string): Promise<string> {
  const lines = await readFile(join(partsOf(dataDir).postgres, 'cluster', 'postmaster.pid'), 'utf8').catch(
    () => '',
  )
  const port = lines.split('\n')[portLine]
  if (!port) throw new Error('No stack is running here: npm start first, or set DATABASE_URL')
  const { postgres } = await readOrCreateSecrets(dataDir)
  return provisionedAccess(
    `postgres://127.0.0.1:${port}/postgres`,
    'candidates',
    postgres.services.candidates,
  ).url
}
