import { databaseUrl, ownerRole, type DatabasePasswords } from '@sih/deployment'
import { newId, type ServiceName } from '@sih/kernel'
import { Client } from 'pg'

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
export async function createTestDatabase(service: ServiceName): Promise<TestDatabase> {
  const { adminUrl, passwords } = testPostgres()
  const name = `test_${service}_${newId().replaceAll('-', '')}`
  await asAdmin(adminUrl, `create database ${name} template ${service} owner ${ownerRole(service)}`)
  const superuser = new URL(adminUrl)
  superuser.pathname = `/${name}`
  return {
    name,
    url: databaseUrl(adminUrl, name, service, passwords[service].service),
    ownerUrl: databaseUrl(adminUrl, name, ownerRole(service), passwords[service].owner),
    superuserUrl: superuser.href,
    drop: () => asAdmin(adminUrl, `drop database ${name} with (force)`),
  }
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
