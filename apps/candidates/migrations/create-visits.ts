import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateVisits1763900007100 implements MigrationInterface {
  name = 'CreateVisits1763900007100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visit (
        account_id      uuid not null,
        organisation_id uuid not null,
        last_seen_at    timestamptz not null,
        previous_at     timestamptz check (previous_at < last_seen_at),
        primary key (account_id, organisation_id)
      );
      comment on table visit is 'When a user of an organisation listed candidates last, and the end of their visit before this one.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit')
  }
}
