import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateInterests1763800300000 implements MigrationInterface {
  name = 'CreateInterests1763800300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table interest (
        id              uuid primary key,
        candidate_id    uuid not null references candidate,
        organisation_id uuid not null references organisation,
        expressed_at    timestamptz not null,
        delivered_at    timestamptz check (delivered_at >= expressed_at),
        withdrawn_at    timestamptz check (withdrawn_at >= expressed_at)
      );
      comment on table interest is 'One row for each time a candidate picked an organisation. Waiting until delivered_at, live until withdrawn_at.';

      create unique index interest_live on interest (candidate_id, organisation_id) where withdrawn_at is null;
      create index interest_waiting on interest (organisation_id) where delivered_at is null and withdrawn_at is null;
      create index interest_newest on interest (organisation_id, delivered_at desc, candidate_id desc)
        where delivered_at is not null and withdrawn_at is null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table interest')
  }
}
