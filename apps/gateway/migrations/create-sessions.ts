import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateSessions1763800200000 implements MigrationInterface {
  name = 'CreateSessions1763800200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        id         uuid primary key,
        account_id uuid not null references account on delete cascade,
        started_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at   timestamptz
      );
      create index session_account on session (account_id);

      create table refresh_token (
        token_hash  bytea primary key,
        session_id  uuid not null references session on delete cascade,
        replaced_at timestamptz,
        replaced_by bytea,
        retried     boolean not null default false
      );
      create index refresh_token_session on refresh_token (session_id);
      comment on table refresh_token is
        'Every token a session was ever given: one that is used after it was replaced has been stolen, or its thief is first.';

      create table familiar_network (
        account_id uuid not null references account on delete cascade,
        network    text not null,
        seen_at    timestamptz not null,
        primary key (account_id, network)
      );
      comment on table familiar_network is
        'Where an account has been signed in to. Guesses made elsewhere do not lock its owner out here.';

      create table rate_limit (
        key    text primary key,
        points integer not null default 0,
        expire bigint
      );
      create index rate_limit_expire on rate_limit (expire);
      comment on table rate_limit is
        'Kept by rate-limiter-flexible, which names columns and types. Keys are hashes and networks, expire is in milliseconds.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit, familiar_network, refresh_token, session')
  }
}
