import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateAttachments1763900011000 implements MigrationInterface {
  name = 'CreateAttachments1763900011000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment (
        id          uuid primary key,
        thread_id   uuid not null references thread on delete cascade,
        party_id    uuid not null,
        account_id  uuid not null,
        message_id  uuid references message on delete cascade,
        file_name   text not null,
        media_type  text not null,
        size        integer not null check (size = length(content)),
        content     bytea not null,
        salt        bytea not null check (length(salt) = 32),
        uploaded_at timestamptz not null,
        sent_at     timestamptz,
        check ((message_id is null) = (sent_at is null))
      );
      create index attachment_message on attachment (message_id) where message_id is not null;
      create index attachment_sent on attachment (thread_id, sent_at, id);
      create index attachment_waiting on attachment (account_id, party_id, thread_id) where message_id is null;
      alter table attachment alter column content set storage external;
      comment on table attachment is 'Files of a conversation. Until it is sent, one is seen by whoever added it alone.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attachment')
  }
}
