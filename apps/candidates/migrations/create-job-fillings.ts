import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateJobFillings1763900013002 implements MigrationInterface {
  name = 'CreateJobFillings1763900013002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_filling (
        id                    uuid primary key,
        candidate_id          uuid not null references candidate on delete cascade,
        organisation_id       uuid not null references organisation,
        version               integer not null,
        role_title            text not null,
        staff_group           text not null,
        band                  text not null,
        contract_type         text not null,
        whole_time_equivalent smallint not null check (whole_time_equivalent between 1 and 100),
        starts_on             date not null,
        placement_id          uuid references placement on delete cascade,
        sustained_at_6        text check (sustained_at_6 in ('yes', 'left', 'not_known')),
        sustained_at_12       text check (sustained_at_12 in ('yes', 'left', 'not_known')),
        asked_at_6            timestamptz,
        asked_at_12           timestamptz,
        withdrawn             text check (withdrawn in ('recorded_by_mistake', 'did_not_start')),
        closed_profile_at     timestamptz,
        recorded_at           timestamptz not null,
        recorded_by           uuid not null,
        on_behalf             boolean not null
      );
      create index job_filling_of_candidate on job_filling (candidate_id, organisation_id);
      create index job_filling_placement on job_filling (placement_id);
      create index job_filling_of_organisation on job_filling (organisation_id, starts_on, id);
      create index job_filling_newest on job_filling (starts_on, id);
      create index job_filling_by_staff_group on job_filling (staff_group, starts_on, id);
      create index job_filling_by_band on job_filling (band, starts_on, id);
      create index job_filling_due_at_6 on job_filling (starts_on)
        where withdrawn is null and asked_at_6 is null and sustained_at_6 is null;
      create index job_filling_due_at_12 on job_filling (starts_on)
        where withdrawn is null and asked_at_12 is null and sustained_at_12 is null;
      comment on table job_filling is 'A candidate has a job at an organisation. One that is withdrawn does not count.';
      comment on column job_filling.whole_time_equivalent is 'In hundredths.';
      comment on column job_filling.closed_profile_at is 'When it closed the profile: null where it was closed already.';

      create table job_filling_change (
        filling_id   uuid not null references job_filling on delete cascade,
        version      integer not null,
        candidate_id uuid not null references candidate on delete cascade,
        changed_at   timestamptz not null,
        changed_by   uuid not null,
        changed_role text not null,
        became       jsonb not null,
        primary key (filling_id, version)
      );
      create index job_filling_change_of_candidate on job_filling_change (candidate_id);
      comment on table job_filling_change is 'Every job filling as it was from each change on. Rows are added, never changed.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_filling_change, job_filling')
  }
}
