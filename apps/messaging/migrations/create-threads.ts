import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateThreads1763810000002 implements MigrationInterface {
  name = 'CreateThreads1763810000002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread (
        id                   uuid primary key,
        candidate_id         uuid not null,
        organisation_id      uuid not null references organisation,
        message_count        integer not null check (message_count >= 0),
        candidate_read_to    integer not null default 0 check (candidate_read_to between 0 and message_count),
        organisation_read_to integer not null default 0 check (organisation_read_to between 0 and message_count),
        last_message_at      timestamptz not null,
        unique (candidate_id, organisation_id),
        foreign key (candidate_id, organisation_id) references interest
      );
      create index thread_organisation on thread (organisation_id);
      comment on column thread.organisation_read_to is 'Number of the last message that anybody of the organisation has read.';

      create table message (
        id        uuid primary key,
        thread_id uuid not null references thread,
        number    integer not null check (number > 0),
        side      text not null check (side in ('candidate', 'organisation')),
        author_id uuid not null,
        body      text not null,
        salt      bytea not null check (length(salt) = 32),
        sent_at   timestamptz not null,
        unique (thread_id, number)
      );
      comment on column message.number is 'Place in the conversation: 1, 2, 3 …';

      create table inbox (
        thread_id       uuid not null references thread,
        party_id        uuid not null,
        account_id      uuid not null,
        unread          integer not null check (unread >= 0),
        is_unread       boolean not null generated always as (unread > 0) stored,
        read_to         integer not null default 0,
        read_at         timestamptz,
        last_message_at timestamptz not null,
        visible         boolean not null default true,
        primary key (thread_id, party_id, account_id)
      );
      create index inbox_order on inbox (account_id, party_id, is_unread, last_message_at, thread_id) where visible;
      comment on table inbox is 'One row for each person and conversation: what is unread, and its place in their list.';
      comment on column inbox.party_id is 'For whom the person reads: their organisation, or the candidate themself.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table inbox, message, thread')
  }
}
