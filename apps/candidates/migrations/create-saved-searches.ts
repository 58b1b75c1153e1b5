import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateSavedSearches1763900007200 implements MigrationInterface {
  name = 'CreateSavedSearches1763900007200'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_search (
        id              uuid primary key,
        account_id      uuid not null,
        organisation_id uuid not null,
        name            text not null,
        filters         jsonb not null,
        notify          boolean not null,
        created_at      timestamptz not null,
        looked_at       timestamptz not null
      );
      comment on column saved_search.looked_at is 'Up to when new matches have been told.';
      create unique index saved_search_name on saved_search (account_id, organisation_id, lower(name));
      create index saved_search_due on saved_search (looked_at) where notify;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_search')
  }
}
