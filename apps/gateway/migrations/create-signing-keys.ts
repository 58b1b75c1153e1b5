import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateSigningKeys1763900004003 implements MigrationInterface {
  name = 'CreateSigningKeys1763900004003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signing_key (
        key_id     text primary key,
        sealed_key bytea not null,
        made_at    timestamptz not null,
        signs_from timestamptz not null
      );
      comment on column signing_key.sealed_key is 'Encrypted with the gateway''s key, which is not in the database.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table signing_key')
  }
}
