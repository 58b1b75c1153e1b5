import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateBulkMessages1763900009004 implements MigrationInterface {
  name = 'CreateBulkMessages1763900009004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table message_template (
        id              uuid primary key,
        organisation_id uuid,
        name            text not null,
        body            text not null,
        version         integer not null check (version > 0),
        changed_at      timestamptz not null,
        unique nulls not distinct (organisation_id, name)
      );
      comment on column message_template.organisation_id is 'Null: for all organisations.';

      create table bulk_message (
        id              uuid primary key,
        organisation_id uuid not null,
        author_id       uuid not null,
        author_role     text not null,
        session_id      uuid,
        body            text not null,
        correlation_id  text not null,
        cause_id        uuid,
        created_at      timestamptz not null
      );

      create table bulk_recipient (
        bulk_message_id uuid not null references bulk_message,
        candidate_id    uuid not null,
        result          text not null check (result in ('waiting', 'sent', 'not_sent')),
        thread_id       uuid references thread on delete cascade,
        primary key (bulk_message_id, candidate_id),
        check ((result = 'sent') = (thread_id is not null))
      );
      create index bulk_recipient_waiting on bulk_recipient (bulk_message_id, candidate_id) where result = 'waiting';
      create index bulk_recipient_candidate on bulk_recipient (candidate_id);
      create index bulk_recipient_thread on bulk_recipient (thread_id);
      comment on table bulk_recipient is 'Settled in the transaction that writes the message, so each candidate gets it once.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_recipient, bulk_message, message_template')
  }
}
