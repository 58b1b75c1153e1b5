import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@sih/deployment'
import { Client } from 'pg'

const statements = () => readFile(join(repositoryRoot(), 'deploy', 'close-default-databases.sql'), 'utf8')

/**
 * Closes PostgreSQL's own databases to the services.
 * @throws Error that says what to do if the password of the data folder does not open its databases.
 */
export async function closeDefaultDatabases(adminUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect().catch((error: Error & { code?: string }) => {
    if (error.code !== '28P01') throw error
    throw new Error(
      'The password in secrets.json does not open the databases: put the right file back, or npm run demo:reset',
    )
  })
  try {
    await admin.query(await statements())
  } finally {
    await admin.end()
  }
}
