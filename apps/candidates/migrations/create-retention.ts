import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRetention1763900008003 implements MigrationInterface {
  name = 'CreateRetention1763900008003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table retention (
        candidate_id   uuid primary key references candidate on delete cascade,
        last_active_at timestamptz not null,
        stage          text not null check (stage in ('in_use', 'warned', 'switched_off', 'erasure_warned', 'erasure_warned_again')),
        since          timestamptz not null
      );
      comment on column retention.last_active_at is 'The last sign-in, or the end of the registration.';
      comment on column retention.since is 'When the stage was reached, and the person told.';
      create index retention_due on retention (stage, last_active_at);

      create table retention_settings (
        single           boolean primary key default true check (single),
        version          integer not null,
        warn_after       integer not null check (warn_after >= 1),
        switch_off_after integer not null check (switch_off_after > warn_after),
        erase_after      integer not null check (erase_after - 2 > switch_off_after)
      );
      comment on table retention_settings is 'Months without a sign-in.';
      insert into retention_settings (version, warn_after, switch_off_after, erase_after) values (1, 11, 12, 24);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table retention_settings, retention')
  }
}
