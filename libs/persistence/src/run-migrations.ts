/** A door of its own, `@sih/persistence/migrations`: a migration needs none of what a service needs, and starts in a fraction of the time. */
import { migrationSource, type Migration } from './data-source.js'

/**
 * The whole of a service's migrate.ts: brings the database that DATABASE_URL names, as its owner, to the newest state;
 * with `--down` takes the last step back.
 * @param journal false for a service that has no outbox
 */
export async function runMigrations(migrations: Migration[], { journal = true } = {}): Promise<void> {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is missing: the database to migrate, as the role that owns it')
  const source = await migrationSource(url, migrations, journal).initialize()
  try {
    if (process.argv.includes('--down')) await source.undoLastMigration({ transaction: 'all' })
    else await source.runMigrations({ transaction: 'all' })
  } finally {
    await source.destroy()
  }
}
