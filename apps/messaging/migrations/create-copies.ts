import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateCopies1763810000001 implements MigrationInterface {
  name = 'CreateCopies1763810000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id            uuid primary key,
        name          text not null,
        access_active boolean not null,
        revision      bigint not null
      );
      comment on table organisation is 'Copy of the organisations service''s facts: the newest revision heard of.';

      create table member (
        account_id      uuid not null,
        organisation_id uuid not null,
        role            text not null check (role in ('organisation_user', 'organisation_admin')),
        primary key (organisation_id, account_id)
      );
      comment on table member is 'Copy of the organisations service''s facts: whom an organisation''s notifications go to.';

      create table interest (
        candidate_id    uuid not null,
        organisation_id uuid not null,
        live            boolean not null,
        primary key (candidate_id, organisation_id)
      );
      create index interest_live on interest (organisation_id, candidate_id) where live;
      comment on table interest is 'Copy of the candidates service''s facts: live from delivery to withdrawal.';

      create table contact (
        account_id uuid primary key,
        email      text not null,
        first_name text not null,
        last_name  text not null
      );
      comment on table contact is 'How a person is addressed and reached.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact, interest, member, organisation')
  }
}
