import type { MigrationInterface, QueryRunner } from 'typeorm'
import { programme, refreshListings } from './search/listings.js'

const columns = `
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
  primary key (audience, candidate_id)`

const about =
  'One row for each candidate and organisation that may see them, and one for the programme (the nil UUID).'

/** How many tables the organisations' listings are spread over. */
const parts = 16

/** Whatever a search filters by is in each index that it is sorted by, so that a page and a count read nothing else. */
const filters = ['facets', 'since', 'starts', 'name_key', 'x', 'y', 'z', 'reach']

const tables = `
  create table search_listing (${columns}) partition by list (audience);
  comment on table search_listing is '${about}';
  create table search_listing_programme partition of search_listing for values in (${programme}) with (vacuum);
  create table search_listing_organisation partition of search_listing default partition by hash (audience);
  ${Array.from(
    { length: parts },
    (_, n) => `
  create table search_listing_organisation_${n} partition of search_listing_organisation
    for values with (modulus ${parts}, remainder ${n}) with (vacuum);`,
  ).join('')}
`.replaceAll(
  '(vacuum)',
  '(autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)',
)

const indexes = (included: (sort: string) => string) => `
  create index search_listing_candidate on search_listing (candidate_id);
  create index search_listing_since on search_listing (audience, since desc, candidate_id desc) ${included('since')};
  create index search_listing_name on search_listing (audience, name_key, candidate_id) ${included('name_key')};
  create index search_listing_starts on search_listing (audience, starts, candidate_id) ${included('starts')};
  create index search_listing_words on search_listing using gin (audience, words) with (fastupdate = off);
  create index search_listing_spelling on search_listing using gin (audience, name gin_trgm_ops) with (fastupdate = off);
`

/** The rows as they are; indexes come last, which takes a fraction of the time that it takes to keep them. */
const replaced = (table: string, index: string) => `
  alter table search_listing rename to former_listing;
  alter index search_listing_pkey rename to former_listing_pkey;
  ${table}
  insert into search_listing select * from former_listing;
  drop table former_listing;
  ${index}
`

/**
 * Listings of one organisation lie together: a search that reads all of them reads few pages, and words are looked up among
 * those of a few organisations (ADR 0037). Vacuumed early, since only what is known to be visible to all is read off an index.
 */
export class PartSearchListings1763900010001 implements MigrationInterface {
  name = 'PartSearchListings1763900010001'

  async up(runner: QueryRunner): Promise<void> {
    const withFilters = (sort: string) =>
      `include (${filters.filter((column) => column !== sort).join(', ')})`
    await runner.query(replaced(tables, indexes(withFilters)) + refreshListings)
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = `create table search_listing (${columns}); comment on table search_listing is '${about}';`
    await runner.query(
      replaced(
        table,
        indexes(() => ''),
      ),
    )
  }
}
