import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = ['saved_export', 'saved_export_part', 'idempotency_key']

export class CreateSavedExports1763900021001 implements MigrationInterface {
  name = 'CreateSavedExports1763900021001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_export (
        id         uuid primary key,
        account_id uuid   not null,
        filters    jsonb  not null,
        size       bigint not null references checkpoint check (size > 0),
        asked_at   timestamptz not null,
        expires_at timestamptz not null check (expires_at > asked_at)
      );
      create index saved_export_newest on saved_export (asked_at, id);
      create index saved_export_expiry on saved_export (expires_at);
      comment on table saved_export is 'A question and a size: a log that only grows answers it with the same bytes at any time, so no copy is kept.';

      create table saved_export_part (
        export_id uuid    not null references saved_export,
        number    integer not null check (number >= 0),
        first     bigint  not null,
        until     bigint  not null check (until > first),
        entries   bigint  not null check (entries >= 0),
        follows   integer generated always as (nullif(number, 0) - 1) stored,
        primary key (export_id, number),
        unique (export_id, number, until),
        unique (export_id, first),
        foreign key (export_id, follows, first) references saved_export_part (export_id, number, until)
      );
      comment on table saved_export_part is 'What has been looked through: the entries from "first" to before "until", and how many of them were found.';
      comment on column saved_export_part.follows is 'Each part begins where the one before ends.';

      create table idempotency_key (
        actor        text  not null,
        operation    text  not null,
        key          text  not null,
        request_hash bytea not null,
        response     jsonb,
        created_at   timestamptz not null default now(),
        primary key (actor, operation, key)
      );
    `)
    for (const table of tables) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()
      `)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key, saved_export_part, saved_export')
  }
}
