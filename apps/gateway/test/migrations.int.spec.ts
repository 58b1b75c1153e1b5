import { migrationSource } from '@sih/persistence'
import { createTestDatabase } from '@sih/testing'
import { migrations } from '../migrations/index.js'

it('every migration can be reverted and run again', async () => {
  const database = await createTestDatabase('gateway')
  const source = await migrationSource(database.ownerUrl, migrations).initialize()
  const tables = async () => {
    const rows = await source.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    )
    return rows.map(({ name }) => name)
  }
  try {
    await source.runMigrations({ transaction: 'all' })
    const migrated = await tables()
    expect(migrated).toEqual(expect.arrayContaining(['account', 'session', 'second_factor', 'signing_key']))
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'all' })
    expect(migrated).toEqual(expect.arrayContaining(await tables()))
    expect(await tables()).not.toContain('account')
    await source.runMigrations({ transaction: 'all' })
    expect(await tables()).toEqual(migrated)
  } finally {
    await source.destroy()
    await database.drop()
  }
})
