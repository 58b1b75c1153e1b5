import { programs, type ProgramName } from '@sih/kernel'
import { Client, escapeIdentifier } from 'pg'
import { ownerRole, type DatabasePasswords } from './database-access.js'
import { provisionRoles } from './provision-roles.js'
import { withClient } from './with-client.js'

/** One deployment at a time. Any number will do as long as it stays the same. */
const provisioningLock = 7_408_211

/** History can be added to and read, by nobody changed: the audit service has no right to do so either. */
const mayDo = (service: ProgramName) =>
  service === 'audit' ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE'

/** The same order of text everywhere, whatever the machine's locales are. */
const textOrder = `ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE 'C'`

async function provisionDatabase(admin: Client, service: ProgramName): Promise<void> {
  const database = escapeIdentifier(service)
  const owner = escapeIdentifier(ownerRole(service))
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [service])
  if (rowCount === 0)
    await admin.query(`CREATE DATABASE ${database} OWNER ${owner} TEMPLATE template0 ${textOrder}`)
  await admin.query(`ALTER DATABASE ${database} OWNER TO ${owner}`)
  await admin.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
  await admin.query(`GRANT CONNECT ON DATABASE ${database} TO ${escapeIdentifier(service)}`)
}

/** Rights on everything that migrations will create. What exists already keeps the rights its migrations gave it. */
async function grantDefaults(client: Client, service: ProgramName): Promise<void> {
  const role = escapeIdentifier(service)
  const defaults = `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(ownerRole(service))}`
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
  await client.query(`GRANT USAGE ON SCHEMA public TO ${role}`)
  await client.query(`${defaults} REVOKE ALL ON TABLES FROM ${role}`)
  await client.query(`${defaults} GRANT ${mayDo(service)} ON TABLES TO ${role}`)
  await client.query(`${defaults} GRANT USAGE ON SEQUENCES TO ${role}`)
  await client.query(`${defaults} GRANT USAGE ON SCHEMAS TO ${role}`)
}

const inDatabase = (adminUrl: string, database: string) =>
  Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href

/**
 * Makes, for each service that has passwords, a database of its name, the role `<service>_owner` that owns it, and
 * the login role `<service>` that owns nothing and may open no other service's database. May be repeated at any
 * time, also by several deployments at once; a changed password takes effect.
 * @param adminUrl a database to work from, as a superuser or a role with CREATEDB and CREATEROLE. PostgreSQL >= 17.
 * @throws Error if a role exists with rights that a service must not have.
 */
export async function provisionDatabases(
  adminUrl: string,
  passwords: Partial<DatabasePasswords>,
): Promise<void> {
  await withClient(adminUrl, async (admin) => {
    await admin.query(`SET lock_timeout = '60s'`)
    await admin.query('SELECT pg_advisory_lock($1)', [provisioningLock])
    for (const service of programs) {
      const own = passwords[service]
      if (!own) continue
      await provisionRoles(admin, service, own)
      await provisionDatabase(admin, service)
      await withClient(inDatabase(adminUrl, service), (client) => grantDefaults(client, service))
    }
  })
}
