import type { MigrationInterface, QueryRunner } from 'typeorm'

export class AddVisibility1763900006001 implements MigrationInterface {
  name = 'AddVisibility1763900006001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hidden_from (
        candidate_id    uuid not null references candidate,
        organisation_id uuid not null references organisation,
        hidden_at       timestamptz not null,
        primary key (candidate_id, organisation_id)
      );
      comment on table hidden_from is 'Organisations that must not see a candidate, whether picked or not.';

      alter table interest add column hidden boolean not null default false;
      comment on column interest.hidden is 'Whether the organisation is one that must not see the candidate: kept here for the lists.';
      drop index interest_newest;
      create index interest_newest on interest (organisation_id, delivered_at desc, candidate_id desc)
        where delivered_at is not null and withdrawn_at is null and not hidden;

      alter table candidate
        add column switched_off  boolean not null default false,
        add column closed_at     timestamptz,
        add column closed_reason text check (closed_reason in ('placed_in_employment', 'no_longer_interested'));
      update candidate set switched_off = true where state = 'switched_off';
      update candidate set closed_at = registered_at, closed_reason = 'no_longer_interested' where state = 'closed';
      alter table candidate
        add constraint candidate_switch check ((state = 'switched_off' and switched_off) or (state = 'active' and not switched_off)
                                               or state in ('awaiting_confirmation', 'closed')),
        add constraint candidate_closed check (num_nonnulls(closed_at, closed_reason) = case when state = 'closed' then 2 else 0 end);
      comment on column candidate.switched_off is 'What the candidate wants while the profile is not closed; outlives closing and reopening.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table candidate drop column closed_reason, drop column closed_at, drop column switched_off;
      drop index interest_newest;
      alter table interest drop column hidden;
      create index interest_newest on interest (organisation_id, delivered_at desc, candidate_id desc)
        where delivered_at is not null and withdrawn_at is null;
      drop table hidden_from;
    `)
  }
}
