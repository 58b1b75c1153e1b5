import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreatePasswordResets1763900004001 implements MigrationInterface {
  name = 'CreatePasswordResets1763900004001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table password_reset (
        token_hash bytea primary key,
        account_id uuid references account on delete cascade,
        expires_at timestamptz not null
      );
      create index password_reset_account on password_reset (account_id);
      create index password_reset_expiry on password_reset (expires_at);
      comment on table password_reset is
        'Links to choose a new password. One for an address that nobody has opens nothing: it is there so that asking costs the same.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_reset')
  }
}
