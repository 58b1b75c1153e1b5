import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the programme's worklist looks for, and nothing else. */
export class IndexWorklist1763900002003 implements MigrationInterface {
  name = 'IndexWorklist1763900002003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index agreement_to_sign on agreement (issued_at, id) where state = 'issued';
      create index agreement_to_countersign on agreement (signed_at, id) where state = 'signed';
      create index agreement_refused on agreement (lapsed_at, id) where lapse_reason = 'refused';
      create index agreement_ending on agreement (ends_at) where state = 'in_force' and ends_at is not null;
      create index organisation_without_contact on organisation (id)
        where access_reason = 'active' and single_point_of_contact is null;
      create index invitation_unanswered on invitation (account_id) where joined_at is null;
      create index organisation_by_contact on organisation (single_point_of_contact);
      create index member_admin on member (organisation_id) where role = 'organisation_admin';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_to_sign, agreement_to_countersign, agreement_refused, agreement_ending,
        organisation_without_contact, invitation_unanswered, organisation_by_contact, member_admin
    `)
  }
}
