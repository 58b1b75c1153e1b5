import type { MigrationInterface, QueryRunner } from 'typeorm'

export class NarrowTimeWindow1763900021000 implements MigrationInterface {
  name = 'NarrowTimeWindow1763900021000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table log_batch add column earliest timestamptz, add column latest timestamptz;
      comment on column log_batch.earliest is 'When the first of its entries happened, stray ones left out; null if there is none, or nobody has looked.';
      comment on column log_batch.latest is 'When the last of them happened.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table log_batch drop column earliest, drop column latest')
  }
}
