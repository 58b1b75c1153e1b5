import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateTimeline1763900006002 implements MigrationInterface {
  name = 'CreateTimeline1763900006002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table timeline_entry (
        id                    uuid primary key,
        candidate_id          uuid not null references candidate,
        organisation_id       uuid,
        kind                  text not null check (kind in (
          'interest_delivered', 'interest_withdrawn', 'profile_opened', 'document_opened', 'message_from_candidate',
          'message_from_organisation', 'referral_proposed', 'referral_accepted', 'referral_declined')),
        at                    timestamptz not null,
        actor_id              uuid,
        actor_role            text not null,
        reference_id          uuid,
        other_organisation_id uuid,
        check ((other_organisation_id is not null) = (kind in ('referral_proposed', 'referral_accepted', 'referral_declined')))
      );
      create index timeline_newest on timeline_entry (candidate_id, at desc, id desc);
      create index timeline_of_organisation on timeline_entry (candidate_id, organisation_id, at desc, id desc);
      comment on table timeline_entry is 'What has happened with a candidate, projected from events: identifiers and codes only. The id is the event''s.';
      comment on column timeline_entry.organisation_id is 'With whom it happened, and who may see it; null for the programme.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table timeline_entry')
  }
}
