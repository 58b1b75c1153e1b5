import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateAccounts1763800100000 implements MigrationInterface {
  name = 'CreateAccounts1763800100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id              uuid primary key,
        email           text not null unique check (email = lower(email)),
        role            text not null check (role in (
                          'candidate', 'organisation_user', 'organisation_admin',
                          'programme_staff', 'programme_admin', 'auditor')),
        organisation_id uuid,
        password_hash   text not null,
        opened_at       timestamptz not null,
        disabled_at     timestamptz,
        check ((role in ('organisation_user', 'organisation_admin')) = (organisation_id is not null))
      );
      create index account_organisation on account (organisation_id);

      create table email_confirmation (
        token_hash    bytea primary key,
        account_id    uuid not null,
        email         text not null,
        password_hash text not null,
        expires_at    timestamptz not null
      );
      create index email_confirmation_email on email_confirmation (email);
      create index email_confirmation_expiry on email_confirmation (expires_at);
      comment on table email_confirmation is
        'Registrations whose link has not been opened. Each has the id that becomes the account''s, and its own password.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table email_confirmation, account')
  }
}
