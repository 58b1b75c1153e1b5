import type { MigrationInterface, QueryRunner } from 'typeorm'

export class PeopleComeAndGo1763900003000 implements MigrationInterface {
  name = 'PeopleComeAndGo1763900003000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Somebody invited by a second organisation accepts with the account they have.
      alter table organisation drop constraint organisation_single_point_of_contact_fkey;
      alter table invitation
        drop constraint invitation_account_id_key,
        add column revoked_at timestamptz,
        add check (revoked_at is null or joined_at is null);
      create index invitation_account on invitation (account_id, organisation_id);
      create index member_admins on member (organisation_id) where role = 'organisation_admin';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index member_admins, invitation_account;
      update invitation later set account_id = gen_random_uuid()
        where exists (select from invitation first where first.account_id = later.account_id and first.id < later.id);
      update organisation set single_point_of_contact = null
        where single_point_of_contact not in (select account_id from invitation);
      update invitation set expires_at = least(expires_at, revoked_at) where revoked_at is not null;
      alter table invitation drop column revoked_at, add constraint invitation_account_id_key unique (account_id);
      alter table organisation add constraint organisation_single_point_of_contact_fkey
        foreign key (single_point_of_contact) references invitation (account_id);
    `)
  }
}
