import { migrationSource } from '@sih/persistence'
import { createTestDatabase } from '@sih/testing'
import { migrations } from '../migrations/index.js'

const own = [
  'candidate',
  'candidate_invitation',
  'candidate_language',
  'candidate_preference',
  'candidate_skill',
  'consent',
  'data_export',
  'data_export_part',
  'correspondence',
  'document',
  'employment',
  'erasure',
  'erasure_step',
  'hidden_from',
  'interest',
  'job_filling',
  'job_filling_change',
  'organisation',
  'placement',
  'placement_change',
  'placement_review',
  'qualification',
  'referral',
  'retention',
  'retention_settings',
  'stage_move',
  'subject_access_request',
  'timeline_entry',
  'saved_search',
  'search_audience',
  'search_code',
  'search_document',
  'search_listing',
  'search_stale',
  'visit',
]

it('every migration can be reverted and run again', async () => {
  const database = await createTestDatabase('candidates')
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
    expect(migrated).toEqual(expect.arrayContaining(own))
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'all' })
    expect(await tables()).toEqual(migrated.filter((name) => !own.includes(name)))
    await source.runMigrations({ transaction: 'all' })
    expect(await tables()).toEqual(migrated)
  } finally {
    await source.destroy()
    await database.drop()
  }
})
