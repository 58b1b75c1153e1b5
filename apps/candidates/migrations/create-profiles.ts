import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The profile beyond what registration asks for. All of it belongs to the candidate and goes with the row of the candidate. */
export class CreateProfiles1763900005100 implements MigrationInterface {
  name = 'CreateProfiles1763900005100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table candidate
        add column version         integer not null default 1 check (version > 0),
        add column service         text check (service in (
          'royal_navy', 'royal_marines', 'british_army', 'royal_air_force', 'royal_naval_reserve',
          'royal_marines_reserve', 'army_reserve', 'royal_air_force_reserve')),
        add column rank            text,
        add column service_from    date,
        add column discharge_date  date,
        add column unit            text,
        add column relation        text,
        add column relocation_date date,
        add column about           text,
        add check (discharge_date > service_from);
      create index candidate_unconfirmed on candidate (registered_at) where state = 'awaiting_confirmation';

      create table candidate_skill (
        candidate_id uuid    not null references candidate on delete cascade,
        position     integer not null check (position >= 0),
        name         text    not null,
        code         text,
        primary key (candidate_id, position)
      );
      comment on column candidate_skill.code is 'In the managed list of skills; null for own words.';
      create unique index candidate_skill_once on candidate_skill (candidate_id, lower(name));
      create index candidate_skill_code on candidate_skill (code) where code is not null;

      create table candidate_language (
        candidate_id uuid    not null references candidate on delete cascade,
        position     integer not null check (position >= 0),
        name         text    not null,
        level        text    not null check (level in ('basic', 'conversational', 'fluent', 'first_language')),
        primary key (candidate_id, position)
      );
      create unique index candidate_language_once on candidate_language (candidate_id, lower(name));

      create table employment (
        id           uuid primary key,
        candidate_id uuid not null references candidate on delete cascade,
        kind         text not null check (kind in ('job', 'gap')),
        title        text,
        employer     text,
        reason       text check (reason in ('posting', 'caring', 'study', 'travel', 'looking_for_work', 'other')),
        description  text,
        started_on   date not null,
        ended_on     date check (ended_on >= started_on),
        check (case kind when 'job' then title is not null and employer is not null and reason is null
                         else reason is not null and title is null and employer is null end)
      );
      comment on table employment is 'Jobs, and the gaps between them with a reason: a posting is one.';
      create index employment_newest on employment (candidate_id, started_on desc, id desc);

      create table qualification (
        id           uuid primary key,
        candidate_id uuid not null references candidate on delete cascade,
        kind         text not null check (kind in ('qualification', 'licence')),
        name         text not null,
        awarded_by   text,
        awarded_on   date,
        expires_on   date check (expires_on >= awarded_on)
      );
      create index qualification_newest on qualification (candidate_id, awarded_on desc nulls last, id desc);

      create table candidate_preference (
        candidate_id     uuid   primary key references candidate on delete cascade,
        staff_groups     text[] not null default '{}',
        roles            text[] not null default '{}',
        bands            text[] not null default '{}',
        working_patterns text[] not null default '{}',
        contract_types   text[] not null default '{}',
        regions          text[] not null default '{}',
        postcode         text,
        radius_miles     integer check (radius_miles between 1 and 500),
        latitude         double precision check (latitude between -90 and 90),
        longitude        double precision check (longitude between -180 and 180),
        earliest_start   date,
        support          text[] not null default '{}',
        check (radius_miles is null or postcode is not null),
        check ((latitude is null) = (longitude is null) and (latitude is null or radius_miles is not null))
      );

      create table document (
        id           uuid    primary key,
        candidate_id uuid    not null references candidate on delete cascade,
        kind         text    not null check (kind in ('cv', 'certificate', 'reference', 'other')),
        file_name    text    not null,
        media_type   text    not null,
        size         integer not null check (size > 0),
        content      bytea   not null,
        uploaded_at  timestamptz not null
      );
      create index document_newest on document (candidate_id, uploaded_at desc, id desc);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table document, candidate_preference, qualification, employment, candidate_language, candidate_skill;
      drop index candidate_unconfirmed;
      alter table candidate
        drop column version, drop column service, drop column rank, drop column service_from,
        drop column discharge_date, drop column unit, drop column relation, drop column relocation_date,
        drop column about;
    `)
  }
}
