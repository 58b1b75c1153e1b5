import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateNotifications1763810000003 implements MigrationInterface {
  name = 'CreateNotifications1763810000003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id              uuid primary key,
        account_id      uuid not null,
        kind            text not null check (kind in ('new_interest', 'interest_withdrawn', 'new_message')),
        candidate_id    uuid not null,
        organisation_id uuid not null,
        thread_id       uuid references thread,
        created_at      timestamptz not null,
        read_at         timestamptz
      );
      create index notification_newest on notification (account_id, created_at, id);
      create index notification_thread on notification (thread_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification')
  }
}
