import { migrationSource } from '@sih/persistence'
import { createTestDatabase, type TestDatabase } from '@sih/testing'
import { migrations } from '../migrations/index.js'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase('messaging')
})
afterAll(() => database?.drop())

test('every migration can be taken back and made again', async () => {
  const source = await migrationSource(database.ownerUrl, migrations).initialize()
  const tables = async () =>
    (
      await source.query<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`,
      )
    ).map(({ name }) => name)
  try {
    await source.runMigrations()
    const made = await tables()
    for (const _migration of migrations) await source.undoLastMigration()
    const left = await tables()
    for (const table of [
      'organisation',
      'member',
      'interest',
      'contact',
      'thread',
      'message',
      'inbox',
      'email',
    ]) {
      expect(made).toContain(table)
      expect(left).not.toContain(table)
    }
    await source.runMigrations()
    expect(await tables()).toEqual(made)
  } finally {
    await source.destroy()
  }
})
