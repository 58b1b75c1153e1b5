import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateMailboxes1763900003000 implements MigrationInterface {
  name = 'CreateMailboxes1763900003000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailbox (
        id              uuid primary key,
        organisation_id uuid not null
      );
      create index mailbox_organisation on mailbox (organisation_id);
      comment on table mailbox is
        'Copy of the organisations service''s facts: confirmed group mailboxes. The address is that of the contact with this id.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mailbox')
  }
}
