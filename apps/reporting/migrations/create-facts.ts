import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Going down and up again empties the projection and has every source send its events anew. Rows of facts and marks have no
 * foreign key to their generation: whoever writes them holds its row, and the check of each would cost more than its insert.
 */
export class CreateFacts1763900014000 implements MigrationInterface {
  name = 'CreateFacts1763900014000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table daily_count;

      create table history (
        source text   not null,
        first  bigint not null,
        last   bigint not null check (last >= first),
        body   text   not null,
        primary key (source, first)
      );
      comment on table history is 'The events that count, as they came: one row a batch, one line of body an event.';

      create table generation (
        id       integer generated always as identity primary key,
        state    text not null check (state in ('building', 'active', 'retired', 'dropping')),
        begun_at timestamptz not null default now(),
        ended_at timestamptz check (ended_at is not null or state in ('building', 'active'))
      );
      create unique index generation_active on generation (state) where state = 'active';
      create unique index generation_building on generation (state) where state = 'building';
      insert into generation (state) values ('active');
      comment on table generation is 'The active one answers; one that is building is made anew from the history.';

      create table generation_position (
        generation integer not null references generation on delete cascade,
        source     text    not null,
        number     bigint  not null,
        primary key (generation, source)
      );

      create table known (
        generation integer not null,
        id         uuid    not null,
        state      jsonb   not null,
        primary key (generation, id)
      );
      comment on table known is 'What the events have said of a candidate, placement, job filling or awaited answer.';

      create table organisation (
        generation integer not null,
        id         uuid    not null,
        revision   bigint  not null,
        region     text    not null,
        ods_code   text,
        name       text    not null,
        primary key (generation, id)
      );
      create index organisation_region on organisation (generation, region);

      create table fact (
        generation      integer     not null,
        month           date        not null check (month = date_trunc('month', month)),
        place           integer     not null check (place >= 0),
        subject         uuid        not null,
        kind            text        not null,
        organisation_id uuid        not null,
        candidate_id    uuid        not null,
        happened_at     timestamptz not null,
        day             date        not null,
        codes           jsonb       not null,
        primary key (generation, month, place)
      );
      create unique index fact_once on fact (generation, subject, kind);
      create index fact_of_candidate on fact (generation, candidate_id);
      comment on table fact is 'What is counted. The place in its month is its bit in the marks; it never gets another.';

      create table month_of_facts (
        generation integer not null,
        month      date    not null,
        size       integer not null,
        primary key (generation, month)
      );

      create table mark (
        generation integer     not null,
        month      date        not null,
        facet      text        not null,
        value      text        not null,
        places     bit varying not null,
        primary key (generation, month, facet, value)
      ) with (fillfactor = 70);
      comment on table mark is 'Which facts of a month have a value: one bit a fact. Later facts than there are bits do not.';

      delete from projection_progress;
      update journal_cursor set number = 0, head = decode(repeat('00', 32), 'hex');
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mark, month_of_facts, fact, organisation, known, generation_position, generation, history;
      create table daily_count (
        organisation_id uuid   not null,
        day             date   not null,
        figure          text   not null,
        count           bigint not null check (count > 0),
        primary key (organisation_id, day, figure)
      );
      create index daily_count_all on daily_count (day, figure) include (count);
      update journal_cursor set number = 0, head = decode(repeat('00', 32), 'hex');
    `)
  }
}
