import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateMemberships1763900003001 implements MigrationInterface {
  name = 'CreateMemberships1763900003001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table membership (
        account_id      uuid not null references account on delete cascade,
        organisation_id uuid not null,
        role            text not null check (role in ('organisation_user', 'organisation_admin')),
        primary key (account_id, organisation_id)
      );
      comment on table membership is 'Copy of the organisations service''s facts: for whom a person may act, and as what.';
      insert into membership (account_id, organisation_id, role)
      select id, organisation_id, role from account where organisation_id is not null;

      create table organisation (
        id       uuid primary key,
        name     text not null,
        revision bigint not null
      );
      comment on table organisation is 'Copy of the organisations service''s facts, for people who choose whom to act for.';

      alter table session
        add column role text,
        add column organisation_id uuid;
      update session set role = account.role, organisation_id = account.organisation_id
        from account where account.id = session.account_id;
      alter table session
        alter column role set not null,
        add check ((role in ('organisation_user', 'organisation_admin')) = (organisation_id is not null));

      alter table account drop column organisation_id, alter column role drop not null;
      update account set role = null where role in ('organisation_user', 'organisation_admin');
      alter table account add constraint account_role_of_its_own
        check (role not in ('organisation_user', 'organisation_admin'));
      comment on column account.role is 'Null for the people of organisations: they have a role in each of their memberships.';
    `)
  }

  /** Whoever belongs to several keeps one, and who belongs to none is disabled: that is all the table from before can say. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account drop constraint account_role_of_its_own, add column organisation_id uuid;
      update account set role = membership.role, organisation_id = membership.organisation_id
        from membership where account_id = id;
      update account set role = 'organisation_user', organisation_id = id, disabled_at = coalesce(disabled_at, now())
        where role is null;
      alter table account
        alter column role set not null,
        add check ((role in ('organisation_user', 'organisation_admin')) = (organisation_id is not null));
      create index account_organisation on account (organisation_id);
      alter table session drop column role, drop column organisation_id;
      drop table organisation, membership;
    `)
  }
}
