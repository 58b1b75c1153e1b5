import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The migration before has emptied the projection: every source tells everything anew. */
export class AddAccess1763900016003 implements MigrationInterface {
  name = 'AddAccess1763900016003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column access_active boolean not null;
      create index organisation_with_access on organisation (generation) where access_active;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column access_active')
  }
}
