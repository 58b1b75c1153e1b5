import type { MigrationInterface, QueryRunner } from 'typeorm'
import { keepSearch } from './search/keep-search.js'
import { searchText } from './search/search-text.js'

/** What a search looks at: derived from the profile and kept by triggers, in the transaction of every change (ADR 0028). */
export class CreateSearch1763900007000 implements MigrationInterface {
  name = 'CreateSearch1763900007000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(searchText.up)
    await runner.query(`
      create table search_code (
        kind text     not null,
        code text     not null,
        bit  smallint not null unique check (bit between 0 and 127),
        primary key (kind, code)
      );
      comment on table search_code is 'Which bit of facets stands for which code. Given out on first sight, never changed.';

      create table search_document (
        candidate_id uuid     primary key references candidate on delete cascade,
        name         text     not null default '',
        name_key     text     not null default '',
        words        tsvector not null default '',
        facets       bit(128) not null default 0::bit(128),
        starts       date     not null default '9999-12-31',
        x            float8,
        y            float8,
        z            float8,
        reach        float8   not null default 2
      );
      comment on table search_document is 'What every listing of a candidate has alike, made from the profile.';
      comment on column search_document.reach is 'Cosine of the radius that the candidate would travel, seen from the middle of the earth; 2 is nowhere.';

      create table correspondence (
        candidate_id          uuid not null references candidate on delete cascade,
        organisation_id       uuid not null,
        candidate_wrote_at    timestamptz,
        organisation_wrote_at timestamptz,
        primary key (candidate_id, organisation_id)
      );
      comment on table correspondence is 'Copy of what messaging says: when each side wrote last.';

      create table search_listing (
        audience     uuid        not null,
        candidate_id uuid        not null references search_document on delete cascade,
        since        timestamptz not null,
        name_key     text        not null,
        name         text        not null,
        words        tsvector    not null,
        facets       bit(128)    not null,
        starts       date        not null,
        x            float8,
        y            float8,
        z            float8,
        reach        float8      not null,
        primary key (audience, candidate_id)
      );
      comment on table search_listing is 'One row for each candidate and organisation that may see them, and one for the programme (the nil UUID).';
      create index search_listing_candidate on search_listing (candidate_id);
      create index search_listing_since on search_listing (audience, since desc, candidate_id desc);
      create index search_listing_name on search_listing (audience, name_key, candidate_id);
      create index search_listing_starts on search_listing (audience, starts, candidate_id);
      create index search_listing_words on search_listing using gin (audience, words) with (fastupdate = off);
      create index search_listing_spelling on search_listing using gin (audience, name gin_trgm_ops) with (fastupdate = off);
    `)
    await runner.query(keepSearch.up)
    await runner.query('select refresh_search_documents(array(select id from candidate))')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepSearch.down)
    await runner.query('drop table search_listing, correspondence, search_document, search_code')
    await runner.query(searchText.down)
  }
}
