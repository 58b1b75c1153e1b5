import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateMailboxes1763900003002 implements MigrationInterface {
  name = 'CreateMailboxes1763900003002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailbox (
        id              uuid primary key,
        organisation_id uuid not null references organisation (id),
        name            text not null,
        email           text not null,
        token_hash      bytea not null unique,
        link_expires_at timestamptz not null,
        email_id        uuid not null unique,
        added_at        timestamptz not null,
        confirmed_at    timestamptz,
        bounced_at      timestamptz,
        unique (organisation_id, email)
      );
      create index mailbox_newest on mailbox (organisation_id, added_at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mailbox')
  }
}
