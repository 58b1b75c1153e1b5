import { newId } from '@sih/kernel'
import { migrationSource } from '@sih/persistence'
import { createTestDatabase } from '@sih/testing'
import type { DataSource } from 'typeorm'
import { migrations } from '../migrations/index.js'

const memberships = migrations.findIndex(({ name }) => name.startsWith('CreateMemberships'))

const migrated = async (work: (source: DataSource) => Promise<void>, upTo = migrations.length) => {
  const database = await createTestDatabase('gateway')
  const source = await migrationSource(database.ownerUrl, migrations.slice(0, upTo)).initialize()
  try {
    await source.runMigrations({ transaction: 'all' })
    await work(source)
  } finally {
    await source.destroy()
    await database.drop()
  }
}

describe('Migrations', () => {
  it('go up, down and up again', () =>
    migrated(async (source) => {
      for (const _ of migrations) await source.undoLastMigration({ transaction: 'all' })
      const [left] = await source.query(`select to_regclass('account') as account`)
      expect(left).toEqual({ account: null })
      expect(await source.runMigrations({ transaction: 'all' })).toHaveLength(migrations.length)
    }))

  it('make a membership of the organisation that an account had, keep its sessions, and take it back', () =>
    migrated(async (source) => {
      const [user, staff, organisation, session] = [newId(), newId(), newId(), newId()]
      const insert = (id: string, role: string, organisationId: string | null) =>
        source.query(
          `insert into account (id, email, role, organisation_id, password_hash, opened_at)
           values ($1, $2, $3, $4, 'hash', now())`,
          [id, `${id}@example.org`, role, organisationId],
        )
      await insert(user, 'organisation_admin', organisation)
      await insert(staff, 'auditor', null)
      await source.query(
        `insert into session (id, account_id, started_at, expires_at) values ($1, $2, now(), now())`,
        [session, user],
      )
      const accounts = () => source.query('select id, role from account order by email')
      const before = await accounts()
      const change = new migrations[memberships]!()
      const runner = source.createQueryRunner()
      await change.up(runner)
      const capacity = { role: 'organisation_admin', organisation_id: organisation }
      expect(await source.query('select * from membership')).toEqual([{ account_id: user, ...capacity }])
      expect(await source.query('select role, organisation_id from session')).toEqual([capacity])
      expect((await accounts()).map(({ role }: { role: string }) => role)).toEqual([null, 'auditor'])
      await change.down(runner)
      await runner.release()
      expect(await accounts()).toEqual(before)
    }, memberships))
})
