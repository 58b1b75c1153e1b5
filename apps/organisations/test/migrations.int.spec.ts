import { migrationSource } from '@sih/persistence'
import { createTestDatabase } from '@sih/testing'
import { migrations } from '../migrations/index.js'

describe('Migrations', () => {
  it('go up, down and up again', async () => {
    const database = await createTestDatabase('organisations')
    const source = await migrationSource(database.ownerUrl, migrations).initialize()
    try {
      await source.runMigrations({ transaction: 'all' })
      for (const _ of migrations) await source.undoLastMigration({ transaction: 'all' })
      const [left] = await source.query(`select to_regclass('organisation') as organisation`)
      expect(left).toEqual({ organisation: null })
      expect(await source.runMigrations({ transaction: 'all' })).toHaveLength(migrations.length)
    } finally {
      await source.destroy()
      await database.drop()
    }
  })
})
