import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateOrganisations1763900000000 implements MigrationInterface {
  name = 'CreateOrganisations1763900000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create table organisation (
        id                      uuid primary key,
        ods_code                text not null unique check (ods_code ~ '^[A-Z0-9]{3,10}$'),
        legal_name              text not null check (length(legal_name) between 1 and 200),
        type                    text not null
          check (type in ('nhs_trust', 'nhs_foundation_trust', 'welsh_health_board', 'other')),
        region                  text not null
          check (region in ('Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63', 'W00')),
        address                 text not null,
        postcode                text not null,
        opened_on               date not null,
        closed_on               date,
        open                    boolean not null check (open or closed_on is not null),
        pledged_at              timestamptz,
        single_point_of_contact uuid,
        revision                integer not null check (revision >= 1)
      );
      create index organisation_by_name on organisation (legal_name, id);
      create index organisation_by_region on organisation (region, legal_name, id);
      create index organisation_pledged on organisation (legal_name, id) where pledged_at is not null and open;

      create table organisation_name (
        id              bigint generated always as identity primary key,
        organisation_id uuid not null references organisation (id),
        name            text not null,
        known_from      timestamptz not null,
        known_until     timestamptz
      );
      create unique index organisation_name_current on organisation_name (organisation_id) where known_until is null;
      create index organisation_name_of on organisation_name (organisation_id);
      create index organisation_name_search on organisation_name using gin (name gin_trgm_ops);
      comment on table organisation_name is 'Current and former legal names, with the imports'' times: the register does not say when a name began.';

      create table ods_import (
        id          uuid primary key,
        imported_at timestamptz not null,
        imported_by uuid,
        file_sha256 text not null,
        rows        integer not null,
        added       integer not null,
        renamed     integer not null,
        closed      integer not null,
        reopened    integer not null,
        amended     integer not null,
        unchanged   integer not null
      );
      create index ods_import_newest on ods_import (imported_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ods_import, organisation_name, organisation')
  }
}
