import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is sealed opens with the cookie alone, which only the browser has: these tables tell nothing about anybody. */
export class CreateSessions1763900015001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table session (
        id bytea primary key check (length(id) = 32),
        sealed bytea not null,
        seen_at timestamptz not null,
        refreshing_until timestamptz,
        ends_at timestamptz not null
      )`)
    await db.query('create index session_ends_at on session (ends_at)')
    await db.query(`
      create table draft (
        session_id bytea not null references session on delete cascade,
        place bytea not null check (length(place) = 32),
        sealed bytea not null,
        primary key (session_id, place)
      )`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table draft')
    await db.query('drop table session')
  }
}
