import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programs, type ProgramName } from '@sih/kernel'
import { startPostgres, type Postgres } from '@sih/local-stack/servers'
import { cleaningUp } from '../../local-stack/test/clean-up.js'
import { databaseUrl, perProgram, provisionedAccess, type DatabasePasswords } from './database-access.js'
import { provisionDatabases } from './provision-databases.js'
import { withClient } from './with-client.js'

const passwords: DatabasePasswords = perProgram((service) => ({
  owner: `${service}-o`,
  service: `${service}-s`,
}))
const dataDir = mkdtempSync(join(tmpdir(), 'sih-provision-'))
let postgres: Postgres

const access = (service: ProgramName) => provisionedAccess(postgres.adminUrl, service, passwords[service])
const asService = (service: ProgramName, sql: string) =>
  withClient(access(service).url, (client) => client.query(sql))
const asOwner = (service: ProgramName, sql: string) =>
  withClient(access(service).ownerUrl, (client) => client.query(sql))
const refused = { code: '42501' }

beforeAll(async () => {
  postgres = await startPostgres({ dataDir })
  await Promise.all([
    provisionDatabases(postgres.adminUrl, passwords),
    provisionDatabases(postgres.adminUrl, passwords),
  ])
  await provisionDatabases(postgres.adminUrl, passwords)
  for (const service of programs) {
    await asOwner(
      service,
      'CREATE TABLE fact (id bigint GENERATED ALWAYS AS IDENTITY, serial serial, body text)',
    )
  }
})

afterAll(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true })
})

describe('provisioned databases, also when provisioned twice at once and again', () => {
  it.each(programs)('let %s read and add in its own', async (service) => {
    await asService(service, `INSERT INTO fact (body) VALUES ('x')`)
    expect((await asService(service, 'SELECT body FROM fact')).rows).toEqual([{ body: 'x' }])
  })

  it.each(programs)('keep %s out of every other, and out of those of PostgreSQL itself', async (service) => {
    for (const other of [...programs.filter((name) => name !== service), 'postgres', 'template1']) {
      const url = databaseUrl(postgres.adminUrl, other, service, passwords[service].service)
      await expect(withClient(url, (client) => client.query('SELECT 1'))).rejects.toMatchObject(refused)
    }
  })

  it.each(programs)('let %s change no table, create none and become nobody else', async (service) => {
    const attempts = [
      'ALTER TABLE fact ADD COLUMN more text',
      'DROP TABLE fact',
      'TRUNCATE fact',
      'CREATE TABLE mine (id int)',
      'CREATE TEMPORARY TABLE mine (id int)',
      'CREATE SCHEMA mine',
      `SET ROLE ${service}_owner`,
      `ALTER ROLE ${service} SUPERUSER`,
    ]
    for (const sql of attempts) {
      await expect(asService(service, sql).then(() => sql)).rejects.toMatchObject(refused)
    }
  })

  it.each(programs.filter((service) => service !== 'audit'))(
    'let %s change and delete its rows',
    async (service) => {
      expect((await asService(service, `UPDATE fact SET body = 'y'`)).rowCount).toBe(1)
      expect((await asService(service, 'DELETE FROM fact')).rowCount).toBe(1)
    },
  )

  it.each([
    `UPDATE fact SET body = 'y'`,
    'DELETE FROM fact',
    'SELECT * FROM fact FOR UPDATE',
    'TRUNCATE fact',
  ])('do not let audit do this to history: %s', async (sql) => {
    await expect(asService('audit', sql)).rejects.toMatchObject(refused)
  })

  it('order text in the same way on every machine', async () => {
    const sorted = await asService('gateway', `SELECT x FROM unnest(ARRAY['b', 'É', 'a', 'B']) x ORDER BY x`)
    expect(sorted.rows.map(({ x }) => x)).toEqual(['B', 'a', 'b', 'É'])
    expect((await asService('gateway', `SELECT upper('é') AS u`)).rows).toEqual([{ u: 'É' }])
  })

  it('keep a password out of every statement that the server could log', async () => {
    const { rows } = await withClient(postgres.adminUrl, (client) =>
      client.query(`SELECT rolpassword FROM pg_authid WHERE rolname = 'audit'`),
    )
    expect(rows[0].rolpassword).toMatch(/^SCRAM-SHA-256\$4096:/)
  })

  it('take over a changed password', async () => {
    const changed = { owner: 'new-o', service: 'new-s' }
    await provisionDatabases(postgres.adminUrl, { messaging: changed })
    await expect(asService('messaging', 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    const { url } = provisionedAccess(postgres.adminUrl, 'messaging', changed)
    expect((await withClient(url, (client) => client.query('SELECT 1 AS one'))).rows).toEqual([{ one: 1 }])
    await provisionDatabases(postgres.adminUrl, { messaging: passwords.messaging })
  })
})

describe('provisioning', () => {
  const afterwards = cleaningUp()

  it('refuses a role that has rights of its own', async () => {
    const admin = (sql: string) => withClient(postgres.adminUrl, (client) => client.query(sql))
    await admin('GRANT audit_owner TO audit')
    await expect(provisionDatabases(postgres.adminUrl, passwords)).rejects.toThrow(
      'audit exists with more rights',
    )
    await admin('REVOKE audit_owner FROM audit')
    await provisionDatabases(postgres.adminUrl, passwords)
  })

  it('works for an administrator who is no superuser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sih-managed-'))
    afterwards(() => rmSync(folder, { recursive: true }))
    const managed = await startPostgres({ dataDir: folder })
    afterwards(managed.stop)
    await withClient(managed.adminUrl, (client) =>
      client.query(
        `CREATE ROLE manager LOGIN CREATEDB CREATEROLE PASSWORD 'm'; GRANT CONNECT ON DATABASE postgres TO manager`,
      ),
    )
    const adminUrl = databaseUrl(managed.adminUrl, 'postgres', 'manager', 'm')
    await provisionDatabases(adminUrl, passwords)
    await provisionDatabases(adminUrl, passwords)
    const { url, ownerUrl } = provisionedAccess(adminUrl, 'audit', passwords.audit)
    await withClient(ownerUrl, (client) => client.query('CREATE TABLE fact (id int)'))
    await withClient(url, (client) => client.query('INSERT INTO fact VALUES (1)'))
    await expect(withClient(url, (client) => client.query('DELETE FROM fact'))).rejects.toMatchObject(refused)
  })
})
