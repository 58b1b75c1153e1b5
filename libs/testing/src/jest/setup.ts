import { startPostgres, type Postgres } from '@sih/local-stack/servers'
import { perProgram, provisionDatabases } from '@sih/deployment'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { testPostgresVariable, type TestPostgres } from '../test-postgres.js'
import { temporaryFolder } from './temporary-folder.js'

let postgres: Postgres | undefined
let folder: string | undefined

/** Once for a run of Jest: a real PostgreSQL with the roles of every service, each of whose databases is a template. */
export async function setup(): Promise<void> {
  folder = await temporaryFolder()
  // Where the tests, and the processes that they start, make their own.
  process.env['TMPDIR'] = folder
  postgres = await startPostgres({ dataDir: join(folder, 'data') })
  const passwords = perProgram(() => ({ owner: 'owner', service: 'service' }))
  await provisionDatabases(postgres.adminUrl, passwords)
  const known: TestPostgres = { adminUrl: postgres.adminUrl, passwords }
  process.env[testPostgresVariable] = JSON.stringify(known)
}

export async function teardown(): Promise<void> {
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
}
