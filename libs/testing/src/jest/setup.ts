import { startPostgres, type Postgres } from '@sih/local-stack/servers'
import { perService, provisionDatabases } from '@sih/deployment'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testPostgresVariable, type TestPostgres } from '../test-postgres.js'

let postgres: Postgres | undefined
let folder: string | undefined

/** Once for a run of Jest: a real PostgreSQL with the roles of every service, each of whose databases is a template. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'sih-test-'))
  postgres = await startPostgres({ dataDir: join(folder, 'data') })
  const passwords = perService(() => ({ owner: 'owner', service: 'service' }))
  await provisionDatabases(postgres.adminUrl, passwords)
  const known: TestPostgres = { adminUrl: postgres.adminUrl, passwords }
  process.env[testPostgresVariable] = JSON.stringify(known)
}

export async function teardown(): Promise<void> {
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
}
