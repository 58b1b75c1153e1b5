import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateOrganisationCopy1763800100000 implements MigrationInterface {
  name = 'CreateOrganisationCopy1763800100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id            uuid primary key,
        revision      bigint  not null,
        legal_name    text    not null,
        pledged       boolean not null,
        access_active boolean not null
      );
      comment on table organisation is 'Copy of what the organisations service says; only ever replaced by a newer revision.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organisation')
  }
}
