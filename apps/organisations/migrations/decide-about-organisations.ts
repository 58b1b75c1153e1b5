import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Suspension, closing, withdrawn pledges, organisations without an ODS code, and the history of access. */
export class DecideAboutOrganisations1763900001003 implements MigrationInterface {
  name = 'DecideAboutOrganisations1763900001003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation
        alter ods_code drop not null,
        add closed_at timestamptz,
        add suspended_at timestamptz,
        add access_since timestamptz not null default now(),
        add access_reason text not null default 'not_pledged';
      create index organisation_by_access on organisation (access_reason, legal_name, id);
      create index organisation_by_type on organisation (type, legal_name, id);
      -- The due work finds out what their access is.
      update organisation set due_at = now() where pledged_at is not null;
      drop index organisation_pledged;
      create index organisation_pledged on organisation (legal_name, id)
        where pledged_at is not null and open and closed_at is null;

      create table decision (
        id              uuid primary key,
        organisation_id uuid not null references organisation (id),
        kind            text not null
          check (kind in ('suspended', 'reinstated', 'closed', 'reopened', 'pledge_withdrawn')),
        reason          text not null check (reason in ('requested_by_organisation', 'data_protection', 'conduct',
          'under_review', 'resolved', 'merged', 'dissolved', 'mistake', 'other')),
        note            text not null,
        decided_by      uuid,
        decided_at      timestamptz not null
      );
      create index decision_of on decision (organisation_id, decided_at);
      comment on table decision is 'What the programme decided about an organisation, why and who.';

      create table access_change (
        id              uuid primary key,
        organisation_id uuid not null references organisation (id),
        changed_at      timestamptz not null,
        active          boolean not null,
        reason          text not null,
        ends_at         timestamptz,
        end_reason      text,
        cause           text not null,
        decision_id     uuid references decision (id),
        check ((ends_at is null) = (end_reason is null)),
        check (active or ends_at is null)
      );
      create index access_change_of on access_change (organisation_id, changed_at, id);

      alter table pledge add withdrawn_at timestamptz, drop constraint pledge_state_check, drop constraint pledge_check;
      alter table pledge
        add constraint pledge_state_check check (state in ('expressed', 'accepted', 'withdrawn')),
        add constraint pledge_check check ((state = 'expressed') = (accepted_at is null)
          and (state = 'withdrawn') = (withdrawn_at is not null));
      create index pledge_of on pledge (organisation_id, state);

      alter table agreement drop constraint agreement_lapse_reason_check;
      alter table agreement add constraint agreement_lapse_reason_check check (lapse_reason in (
        'legal_name_changed', 'closed_in_ods', 'closed_by_programme', 'pledge_withdrawn', 'link_expired',
        'expired', 'template_withdrawn', 'superseded'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agreement drop constraint agreement_lapse_reason_check;
      alter table agreement add constraint agreement_lapse_reason_check check (lapse_reason in (
        'legal_name_changed', 'closed_in_ods', 'link_expired', 'expired', 'template_withdrawn', 'superseded'));
      drop index pledge_of;
      alter table pledge drop constraint pledge_state_check, drop constraint pledge_check, drop column withdrawn_at;
      update pledge set state = 'accepted' where state = 'withdrawn';
      alter table pledge
        add constraint pledge_state_check check (state in ('expressed', 'accepted')),
        add constraint pledge_check check ((state = 'accepted') = (accepted_at is not null));
      drop table access_change, decision;
      drop index organisation_pledged;
      create index organisation_pledged on organisation (legal_name, id) where pledged_at is not null and open;
      alter table organisation
        alter ods_code set not null,
        drop column closed_at, drop column suspended_at, drop column access_since, drop column access_reason;
      drop index organisation_by_type
    `)
  }
}
