import type { MigrationInterface, QueryRunner } from 'typeorm'

const ofNoOrganisation = `'password_changed', 'second_factor_added', 'second_factor_removed', 'recovery_codes_renewed',
  'recovery_code_used', 'address_changed', 'signed_in_elsewhere', 'session_revoked', 'sessions_ended', 'audit_alarm'`
const isAsBefore = `(organisation_id is null) = (kind in (${ofNoOrganisation}))`

export class TellTheProgramme1763900025001 implements MigrationInterface {
  name = 'TellTheProgramme1763900025001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff (
        account_id       uuid primary key,
        role             text not null,
        disabled         boolean not null,
        summarised_until date not null
      );
      create index staff_to_summarise on staff (summarised_until) where not disabled and role <> 'auditor';
      comment on table staff is 'People of the programme who have joined, from the events of the gateway.';
      comment on column staff.summarised_until is
        'The last day of the last month of which they were sent the summary, or before which they were not here.';

      alter table digest_item alter column organisation_id drop not null;
      comment on column digest_item.organisation_id is 'Null where it is about all organisations.';
    `)
    await check(runner, `kind = 'monthly_summary' or ${isAsBefore}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'monthly_summary' and organisation_id is null`)
    await check(runner, isAsBefore)
    await runner.query(`
      delete from digest_item where organisation_id is null;
      alter table digest_item alter column organisation_id set not null;
      comment on column digest_item.organisation_id is null;
      drop table staff;
    `)
  }
}

async function check(runner: QueryRunner, rule: string): Promise<void> {
  await runner.query(`
    alter table notification drop constraint notification_about_check;
    alter table notification add constraint notification_about_check check (${rule});
  `)
}
