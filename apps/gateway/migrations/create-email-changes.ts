import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateEmailChanges1763900004005 implements MigrationInterface {
  name = 'CreateEmailChanges1763900004005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table email_change (
        account_id       uuid primary key references account on delete cascade,
        email            text not null check (email = lower(email)),
        old_token_hash   bytea not null unique,
        new_token_hash   bytea not null unique,
        old_confirmed_at timestamptz,
        new_confirmed_at timestamptz,
        expires_at       timestamptz not null
      );
      create index email_change_expiry on email_change (expires_at);
      comment on table email_change is
        'Changes of address that both addresses have not confirmed yet. Of one to a taken address, nobody has the second link.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table email_change')
  }
}
