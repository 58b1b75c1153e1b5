import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateReferrals1763900006000 implements MigrationInterface {
  name = 'CreateReferrals1763900006000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referral (
        id                   uuid primary key,
        candidate_id         uuid not null references candidate,
        from_organisation_id uuid not null references organisation,
        to_organisation_id   uuid not null references organisation check (to_organisation_id <> from_organisation_id),
        proposed_by          uuid not null,
        reason               text not null,
        state                text not null check (state in ('proposed', 'accepted', 'declined')),
        proposed_at          timestamptz not null,
        answered_at          timestamptz check (answered_at >= proposed_at),
        check ((state = 'proposed') = (answered_at is null)),
        unique (candidate_id, from_organisation_id, to_organisation_id)
      );
      create index referral_newest on referral (candidate_id, proposed_at desc, id desc);
      create index referral_proposed on referral (from_organisation_id, candidate_id, proposed_at desc, id desc);
      comment on table referral is 'One organisation proposes another to a candidate. Tells nobody anything until the candidate accepts.';

      alter table interest add column referral_id uuid unique references referral;
      comment on column interest.referral_id is 'The referral that the candidate accepted; null where they picked the organisation themself.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table interest drop column referral_id; drop table referral')
  }
}
