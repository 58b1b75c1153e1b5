import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Agreements that end at a known time, and organisations that remember when time alone will change something. */
export class FollowDueWork1763900001001 implements MigrationInterface {
  name = 'FollowDueWork1763900001001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add due_at timestamptz;
      create index organisation_due on organisation (due_at) where due_at is not null;
      -- Whatever may depend on the time is looked at once; from then on the service keeps due_at itself.
      update organisation set due_at = now() where closed_on is not null and open
        or id in (select organisation_id from agreement where state = 'issued');

      alter table agreement
        add ends jsonb not null default '{}',
        add ends_at timestamptz,
        add end_reason text,
        add constraint agreement_end check ((ends_at is null) = (end_reason is null)),
        drop constraint agreement_lapse_reason_check;
      alter table agreement add constraint agreement_lapse_reason_check check (lapse_reason in (
        'legal_name_changed', 'closed_in_ods', 'link_expired', 'expired', 'template_withdrawn', 'superseded'));
      drop index agreement_open;
      create unique index agreement_awaited on agreement (organisation_id) where state in ('issued', 'signed');
      create unique index agreement_in_force on agreement (organisation_id) where state = 'in_force';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_in_force, agreement_awaited;
      create unique index agreement_open on agreement (organisation_id) where state <> 'lapsed';
      alter table agreement
        drop constraint agreement_lapse_reason_check,
        drop column ends, drop column ends_at, drop column end_reason;
      alter table agreement add constraint agreement_lapse_reason_check
        check (lapse_reason in ('legal_name_changed', 'closed_in_ods', 'link_expired'));
      alter table organisation drop column due_at
    `)
  }
}
