import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateStaff1763900003000 implements MigrationInterface {
  name = 'CreateStaff1763900003000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff (
        account_id      uuid primary key,
        email           text not null unique check (email = lower(email)),
        first_name      text not null,
        last_name       text not null,
        role            text not null check (role in ('programme_admin', 'programme_staff', 'auditor')),
        invited_by      uuid,
        invited_at      timestamptz not null,
        token_hash      bytea unique,
        link_expires_at timestamptz,
        joined_at       timestamptz,
        disabled_at     timestamptz,
        check ((token_hash is null) = (link_expires_at is null)),
        check (joined_at is not null or token_hash is not null)
      );
      create index staff_by_name on staff (lower(last_name), lower(first_name), account_id);
      create index staff_admins on staff (account_id)
        where role = 'programme_admin' and joined_at is not null and disabled_at is null;
      comment on table staff is
        'The people of the programme and the auditors. Role and disabling are copied to the account in the same transaction.';

      -- Names were not kept until now: the two parts of the address stand in for them.
      insert into staff (account_id, email, first_name, last_name, role, invited_at, joined_at, disabled_at)
      select id, email, left(split_part(email, '@', 1), 80), left(split_part(email, '@', 2), 80), role,
             opened_at, opened_at, disabled_at
      from account where role in ('programme_admin', 'programme_staff', 'auditor');
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff')
  }
}
