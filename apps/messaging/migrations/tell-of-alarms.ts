import type { MigrationInterface, QueryRunner } from 'typeorm'
import { allowKinds, disallowKinds } from './notification-kinds.js'

const ofSecurity = `'password_changed', 'second_factor_added', 'second_factor_removed', 'recovery_codes_renewed',
  'recovery_code_used', 'address_changed', 'signed_in_elsewhere', 'session_revoked', 'sessions_ended'`

export class TellOfAlarms1763900024100 implements MigrationInterface {
  name = 'TellOfAlarms1763900024100'

  async up(runner: QueryRunner): Promise<void> {
    await allowKinds(runner, ['audit_alarm'])
    await runner.query(`
      alter table notification add column alarm_id uuid check ((alarm_id is not null) = (kind = 'audit_alarm'));
      create unique index notification_alarm on notification (alarm_id, account_id) where alarm_id is not null;
      alter table notification drop constraint notification_about_check;
      alter table notification add constraint notification_about_check
        check ((organisation_id is null) = (kind in (${ofSecurity}, 'audit_alarm')));
      comment on column notification.alarm_id is 'Of the audit service: each person is told of it once.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await disallowKinds(runner, ['audit_alarm'])
    await runner.query(`
      alter table notification drop constraint notification_about_check;
      alter table notification add constraint notification_about_check
        check ((organisation_id is null) = (kind in (${ofSecurity})));
      drop index notification_alarm;
      alter table notification drop column alarm_id;
    `)
  }
}
