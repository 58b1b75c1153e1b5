import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateSecondFactors1763900004002 implements MigrationInterface {
  name = 'CreateSecondFactors1763900004002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factor (
        account_id    uuid primary key references account on delete cascade,
        sealed_secret bytea not null,
        confirmed_at  timestamptz,
        last_step     integer not null default 0
      );
      comment on column second_factor.sealed_secret is 'Encrypted with the gateway''s key, which is not in the database.';
      comment on column second_factor.last_step is
        'The 30 seconds (since 1970) of the newest code that was accepted: only a later one is accepted again.';

      create table recovery_code (
        code_hash  bytea primary key,
        account_id uuid not null references second_factor on delete cascade
      );
      create index recovery_code_account on recovery_code (account_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recovery_code, second_factor')
  }
}
