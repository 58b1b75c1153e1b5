import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateCandidates1763800200000 implements MigrationInterface {
  name = 'CreateCandidates1763800200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create table candidate (
        id            uuid   primary key,
        state         text   not null check (state in ('awaiting_confirmation', 'active', 'switched_off', 'closed')),
        first_name    text   not null,
        last_name     text   not null,
        name          text   not null generated always as (first_name || ' ' || last_name) stored,
        email         text   not null,
        date_of_birth date   not null,
        phone         text,
        postcode      text,
        connections   text[] not null check (cardinality(connections) > 0),
        registered_at timestamptz not null,
        completed_at  timestamptz,
        check (state <> 'active' or completed_at is not null)
      );
      create index candidate_newest on candidate (registered_at desc, id desc);
      create index candidate_name on candidate using gin (name gin_trgm_ops);
      create index candidate_connections on candidate using gin (connections);

      create table consent (
        candidate_id uuid not null references candidate,
        kind         text not null check (kind in ('profileSharing', 'wisStatus')),
        version      integer not null,
        given_at     timestamptz not null,
        withdrawn_at timestamptz check (withdrawn_at >= given_at),
        primary key (candidate_id, kind, given_at)
      );
      create unique index consent_live on consent (candidate_id, kind) where withdrawn_at is null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consent, candidate; drop extension pg_trgm')
  }
}
