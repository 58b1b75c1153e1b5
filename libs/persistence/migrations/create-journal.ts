import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What every service that publishes or consumes events keeps beside its own tables. */
export class CreateJournal1763800000000 implements MigrationInterface {
  name = 'CreateJournal1763800000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id   bigint generated always as identity primary key,
        body text not null
      );
      comment on table outbox is 'Events without a number yet, each as canonical JSON. The sealer moves them to the journal.';

      create table journal (
        first     bigint primary key,
        last      bigint not null unique check (last >= first),
        previous  bytea  not null,
        head      bytea  not null,
        body      text   not null,
        sealed_at timestamptz not null default now()
      );
      comment on table journal is 'Sealed events, numbered without gaps: one row a batch, one line of body an event.';

      create table journal_head (
        single boolean primary key default true check (single),
        number bigint not null,
        hash   bytea  not null
      );
      insert into journal_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));

      create table journal_receipt (
        consumer       text primary key,
        number         bigint not null default 0,
        progressed_at  timestamptz not null default now(),
        republished_at timestamptz
      );
      comment on table journal_receipt is 'How far each consumer has committed this service''s events.';

      create table journal_cursor (
        source text primary key,
        number bigint not null,
        head   bytea  not null
      );
      comment on table journal_cursor is 'How far this service has consumed each source, committed with the effects.';

      create table journal_quarantine (
        source  text   not null,
        number  bigint not null,
        body    text   not null,
        reason  text   not null,
        kept_at timestamptz not null default now(),
        primary key (source, number)
      );

      create table command_outbox (
        id             uuid primary key,
        subject        text not null,
        body           jsonb not null,
        correlation_id text not null,
        attempts       integer not null default 0,
        due_at         timestamptz not null default now(),
        last_error     text
      );
      create index command_outbox_due on command_outbox (due_at);
      comment on table command_outbox is 'Commands to other services, repeated until answered, then deleted.';

      create table idempotency_key (
        actor        text  not null,
        operation    text  not null,
        key          text  not null,
        request_hash bytea not null,
        response     jsonb,
        created_at   timestamptz not null default now(),
        primary key (actor, operation, key)
      );
      create index idempotency_key_age on idempotency_key (created_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency_key, command_outbox, journal_quarantine, journal_cursor, journal_receipt,
                 journal_head, journal, outbox
    `)
  }
}
