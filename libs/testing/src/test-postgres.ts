import { databaseUrl, ownerRole, type DatabasePasswords } from '@sih/deployment'
import { newId, type ProgramName } from '@sih/kernel'
import type { Migration } from '@sih/persistence'
import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { migrate } from './migrate.js'

export const testPostgresVariable = 'SIH_TEST_POSTGRES'

export interface TestPostgres {
  adminUrl: string
  passwords: DatabasePasswords
}

export interface TestDatabase {
  name: string
  /** As the service: no right to change the schema. */
  url: string
  /** As the role that migrates. */
  ownerUrl: string
  /** As the superuser, for what an attacker with full access would do. */
  superuserUrl: string
  drop(): Promise<void>
}

/** The server that Jest's global setup has started. */
export function testPostgres(): TestPostgres {
  const known = process.env[testPostgresVariable]
  if (!known) throw new Error('No test PostgreSQL: run the tests with `npm test`')
  return JSON.parse(known) as TestPostgres
}

/** A database of its own for one test file, with exactly the rights that the service has in production. */
export const createTestDatabase = (service: ProgramName): Promise<TestDatabase> => copyOf(service, service)

/** The same with the schema in it. The first who asks for a schema makes it, all others copy what was made. */
export async function createMigratedDatabase(
  service: ProgramName,
  migrations: Migration[],
  journal = true,
): Promise<TestDatabase> {
  const schema = createHash('sha256').update(JSON.stringify([journal, ...migrations.map(({ name }) => name)]))
  const template = `migrated_${service}_${schema.digest('hex').slice(0, 12)}`
  await asAdmin((admin) => makeOnce(admin, template, service, (url) => migrate(url, migrations, journal)))
  return copyOf(template, service)
}

/** Other processes wait until it is made. One that fails leaves nothing behind that looks as if it were. */
async function makeOnce(
  admin: Client,
  template: string,
  service: ProgramName,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  await admin.query('select pg_advisory_lock(hashtext($1))', [template])
  const made = await admin.query('select from pg_database where datname = $1', [template])
  if (made.rowCount) return
  const unfinished = `unfinished_${template}`
  await admin.query(`drop database if exists ${unfinished} with (force)`)
  await admin.query(`create database ${unfinished} template ${service} owner ${ownerRole(service)}`)
  await fill(urlOf(unfinished, service).owner)
  await admin.query(`alter database ${unfinished} rename to ${template}`)
}

async function copyOf(template: string, service: ProgramName): Promise<TestDatabase> {
  const name = `test_${service}_${newId().replaceAll('-', '')}`
  await asAdmin((admin) =>
    admin.query(`create database ${name} template ${template} owner ${ownerRole(service)}`),
  )
  const superuser = new URL(testPostgres().adminUrl)
  superuser.pathname = `/${name}`
  const { owner, login } = urlOf(name, service)
  return {
    name,
    url: login,
    ownerUrl: owner,
    superuserUrl: superuser.href,
    drop: () => asAdmin((admin) => admin.query(`drop database ${name} with (force)`)).then(() => undefined),
  }
}

function urlOf(name: string, service: ProgramName) {
  const { adminUrl, passwords } = testPostgres()
  return {
    login: databaseUrl(adminUrl, name, service, passwords[service].service),
    owner: databaseUrl(adminUrl, name, ownerRole(service), passwords[service].owner),
  }
}

/** What is locked is free when the connection ends. */
async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testPostgres().adminUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
