import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreatePlacements1763900013001 implements MigrationInterface {
  name = 'CreatePlacements1763900013001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table placement (
        id              uuid primary key,
        candidate_id    uuid not null references candidate on delete cascade,
        organisation_id uuid not null references organisation,
        version         integer not null,
        kind            text not null check (kind in
          ('insight_day', 'work_placement', 'mentoring', 'application_support', 'interview_practice')),
        state           text not null check (state in
          ('planned', 'in_progress', 'completed', 'cancelled', 'did_not_attend')),
        department      text not null,
        site            text,
        staff_group     text not null,
        starts_on       date not null,
        ends_on         date not null check (ends_on >= starts_on),
        half_day        boolean not null check (not half_day or kind = 'insight_day'),
        clearance_done  boolean not null,
        words           text,
        outcome         text,
        answer          text not null check (answer in ('awaited', 'accepted', 'declined', 'another_date')),
        answer_words    text,
        wished_date     date check ((wished_date is not null) = (answer = 'another_date')),
        recorded_at     timestamptz not null,
        recorded_by     uuid not null,
        on_behalf       boolean not null,
        check ((outcome is not null) = (state = 'completed'))
      );
      create index placement_of_candidate on placement (candidate_id, starts_on, id);
      create index placement_of_organisation on placement (organisation_id, starts_on, id);
      create index placement_of_organisation_by_state on placement (organisation_id, state, starts_on, id);
      create index placement_newest on placement (starts_on, id);
      create index placement_by_state on placement (state, starts_on, id);
      create index placement_by_kind on placement (kind, starts_on, id);
      create index placement_by_staff_group on placement (staff_group, starts_on, id);
      comment on table placement is 'What an organisation does with a candidate before a job. Days are of Europe/London.';
      comment on column placement.words is 'What the organisation says to the candidate about it.';
      comment on column placement.answer is 'What the candidate says to the plan; a new date awaits a new answer.';
      comment on column placement.on_behalf is 'The programme recorded it for the organisation.';

      create table placement_change (
        placement_id uuid not null references placement on delete cascade,
        version      integer not null,
        candidate_id uuid not null references candidate on delete cascade,
        changed_at   timestamptz not null,
        changed_by   uuid not null,
        changed_role text not null,
        correction   boolean not null,
        became       jsonb not null,
        primary key (placement_id, version)
      );
      create index placement_change_of_candidate on placement_change (candidate_id);
      comment on table placement_change is 'Every placement as it was from each change on. Rows are added, never changed.';

      create table placement_review (
        placement_id uuid not null references placement on delete cascade,
        side         text not null check (side in ('candidate', 'organisation')),
        candidate_id uuid not null references candidate on delete cascade,
        helpful      text not null check (helpful in ('yes', 'partly', 'no')),
        words        text not null,
        given_on     date not null,
        given_by     uuid not null,
        primary key (placement_id, side)
      );
      create index placement_review_of_candidate on placement_review (candidate_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table placement_review, placement_change, placement')
  }
}
