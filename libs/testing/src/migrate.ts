import { migrationSource, type Migration } from '@sih/persistence'

export async function migrate(ownerUrl: string, migrations: Migration[], journal = true): Promise<void> {
  const source = await migrationSource(ownerUrl, migrations, journal).initialize()
  try {
    await source.runMigrations({ transaction: 'all' })
  } finally {
    await source.destroy()
  }
}
