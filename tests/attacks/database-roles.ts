import { services, type ServiceName } from '@sih/kernel'
import type { Stack } from '@sih/local-stack'
import { Client } from 'pg'

type Databases = Stack['databases']

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

interface Table {
  table: string
  /** Its first. */
  column: string
}

/** What a login role may not do with any table: whatever its rows, a definition is the owner's. */
const withTable = ({ table }: Table): string[] => [
  `alter table ${table} add column attack text`,
  `alter table ${table} disable trigger all`,
  `create trigger attack before insert on ${table} execute function suppress_redundant_updates_trigger()`,
  `create index on ${table} ((1))`,
  `alter table ${table} owner to current_user`,
  `truncate ${table} cascade`,
  `drop table ${table} cascade`,
]

/** Of the log, besides. */
const withHistory = ({ table, column }: Table): string[] => [
  `update ${table} set ${column} = ${column}`,
  `delete from ${table}`,
  `select from ${table} for update`,
]

/** Ways out of the database, up to the server or over to others. */
const elsewhere = [
  'create table attack ()',
  'create temporary table attack ()',
  'create schema attack',
  'create role attack',
  'create extension dblink',
  'create function attack() returns int language sql return 1',
  `set role postgres`,
  'set session authorization postgres',
  'set session_replication_role = replica',
  'alter role current_user superuser',
  `select pg_read_file('/etc/passwd')`,
  `select pg_ls_dir('/')`,
  `select lo_import('/etc/passwd')`,
  `copy (select 1) to program 'true'`,
  `copy (select 1) to '/tmp/attack'`,
  'select pg_switch_wal()',
  'select rolpassword from pg_authid',
  'checkpoint',
]

/** What this role was let do and should not have been: each statement in a transaction that is rolled back. */
async function letDo(client: Client, statements: string[]): Promise<string[]> {
  const done: string[] = []
  for (const statement of statements) {
    await client.query('begin')
    await client.query(statement).then(
      () => done.push(statement),
      (error: { code: string }) => {
        // Insufficient privilege; a statement that fails for another reason has not been tried.
        if (error.code !== '42501') done.push(`${statement}: ${error.code}`)
      },
    )
    await client.query('rollback')
  }
  return done
}

const tablesOf = async (client: Client): Promise<Table[]> => {
  const { rows } = await client.query<Table>(
    `select relname as table, attname as column from pg_class join pg_attribute on attrelid = pg_class.oid
     where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum = 1`,
  )
  return rows
}

/** Every service's login role tries what only an owner, a superuser or another service may do. */
export async function overstepping(databases: Databases): Promise<string[]> {
  const found: string[] = []
  for (const service of services) {
    const done = await withClient(databases[service].url, async (client) => {
      const tables = await tablesOf(client)
      expect(tables.length).toBeGreaterThan(3)
      const history = service === 'audit' ? tables.filter(({ table }) => table !== 'migrations') : []
      return letDo(client, [...elsewhere, ...tables.flatMap(withTable), ...history.flatMap(withHistory)])
    })
    found.push(...done.map((statement) => `${service}: ${statement}`))
  }
  return found
}

/** Databases that a role gets into and does not own the work of. */
export async function strayed(databases: Databases): Promise<string[]> {
  const found: string[] = []
  const into = (service: ServiceName, database: string) =>
    withClient(Object.assign(new URL(databases[service].url), { pathname: `/${database}` }).href, (client) =>
      client.query('select 1'),
    ).then(
      () => found.push(`${service} is let into ${database}`),
      (error: { code: string }) => error.code === '42501' || found.push(`${database}: ${error.code}`),
    )
  for (const service of services) {
    const others = services.filter((other) => other !== service)
    for (const database of [...others, 'postgres', 'template1']) await into(service, database)
  }
  return found
}
