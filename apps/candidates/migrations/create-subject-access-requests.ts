import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateSubjectAccessRequests1763900008002 implements MigrationInterface {
  name = 'CreateSubjectAccessRequests1763900008002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subject_access_request (
        id           uuid primary key,
        candidate_id uuid not null,
        received_on  date not null,
        received_by  text not null check (received_by in ('email', 'letter', 'telephone', 'in_person', 'other')),
        due_on       date not null check (due_on > received_on),
        recorded_at  timestamptz not null,
        recorded_by  uuid not null,
        answered_on  date check (answered_on >= received_on),
        answer       text check (answer in ('download', 'email', 'post', 'in_person', 'erased')),
        answered_by  uuid,
        is_answered  boolean not null generated always as (answered_on is not null) stored,
        check ((answered_on is null) = (answer is null))
      );
      comment on table subject_access_request is
        'Dates and codes. Outlives the candidate, to show that every request was answered in time.';
      create index subject_access_request_order on subject_access_request (is_answered, due_on, id);
      create index subject_access_request_candidate on subject_access_request (candidate_id, is_answered, due_on, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table subject_access_request')
  }
}
