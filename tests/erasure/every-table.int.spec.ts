import { services, type ServiceName } from '@sih/kernel'
import { migrationSource, type Migration } from '@sih/persistence'
import { createTestDatabase } from '@sih/testing'
import type { DataSource } from 'typeorm'
import { erased, explained } from './tables.js'

interface Reference {
  from: string
  to: string
  cascades: boolean
}

/** A column that names a person, or says how one is called or reached. */
const personal =
  /(^|_)(candidate|account|author|party|person|thread)_ids?$|_by$|(^|_)(first|last|full|contact|recipient)_?name$|email|phone|postcode|address|birth/

/** Tables that tell of people, by the names of their columns. */
async function tablesAboutPeople(source: DataSource): Promise<string[]> {
  const columns = await source.query<{ table: string; column: string }[]>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' order by 1`,
  )
  return [...new Set(columns.filter(({ column }) => personal.test(column)).map(({ table }) => table))]
}

const references = (source: DataSource): Promise<Reference[]> =>
  source.query(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to, confdeltype = 'c' as cascades
     from pg_constraint where contype = 'f'`,
  )

/** The tables whose rows go when rows of these are deleted. */
function reached(from: readonly string[], all: Reference[]): Set<string> {
  const found = new Set(from)
  for (const table of found) {
    for (const { from: child, to, cascades } of all) if (to === table && cascades) found.add(child)
  }
  return found
}

async function withSchema(service: ServiceName, look: (source: DataSource) => Promise<void>): Promise<void> {
  const { migrations } = (await import(`../../apps/${service}/migrations/index.ts`)) as {
    migrations: Migration[]
  }
  const database = await createTestDatabase(service)
  const source = await migrationSource(database.ownerUrl, migrations, service !== 'audit').initialize()
  try {
    await source.runMigrations({ transaction: 'all' })
    await look(source)
  } finally {
    await source.destroy()
    await database.drop()
  }
}

describe.each(services)('of %s', (service) => {
  it('every table about people is erased or explained', () =>
    withSchema(service, async (source) => {
      const gone = reached(erased[service], await references(source))
      const forgotten = (await tablesAboutPeople(source)).filter(
        (table) => !gone.has(table) && !(table in explained[service]),
      )
      expect(forgotten).toEqual([])
    }))

  it('nothing holds on to what is erased', () =>
    withSchema(service, async (source) => {
      const all = await references(source)
      const gone = reached(erased[service], all)
      const holding = all.filter(
        ({ from, to, cascades }) => !cascades && gone.has(to) && !erased[service].includes(from),
      )
      expect(holding).toEqual([])
    }))

  it('what is said to be erased or explained is there', () =>
    withSchema(service, async (source) => {
      const rows = await source.query<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = 'public'`,
      )
      const names = rows.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining([...erased[service], ...Object.keys(explained[service])]))
    }))
})
