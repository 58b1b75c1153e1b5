import type { Pool } from 'pg'
import type { CookieSecret } from './cookie-secret.js'
import type { SessionContent } from './session.js'

/** Hours after the last visit for which what somebody typed is kept for them. */
const keptHours = 24
/** Seconds after which whoever began to refresh the tokens is taken for dead. */
const refreshSeconds = 15

export interface StoredSession {
  content: SessionContent
  /** Seconds since the last visit. */
  idle: number
}

/** Sessions in PostgreSQL, for all web processes together. */
export class SessionStore {
  constructor(private readonly pool: Pool) {}

  async find(secret: CookieSecret): Promise<StoredSession | undefined> {
    const { rows } = await this.pool.query<{ sealed: Buffer; idle: number }>(
      `select sealed, extract(epoch from now() - seen_at)::int as idle from session where id = $1 and ends_at > now()`,
      [secret.id],
    )
    const row = rows[0]
    return row && { content: secret.open(row.sealed), idle: row.idle }
  }

  /** Keeps what a session holds now, and that it was used. */
  async save(secret: CookieSecret, content: SessionContent): Promise<void> {
    await this.pool.query(
      `insert into session (id, sealed, seen_at, ends_at) values ($1, $2, now(), now() + make_interval(hours => $3))
       on conflict (id) do update set sealed = excluded.sealed, seen_at = excluded.seen_at, ends_at = excluded.ends_at,
         refreshing_until = null`,
      [secret.id, secret.seal(content), keptHours],
    )
  }

  async seen({ id }: CookieSecret): Promise<void> {
    await this.pool.query(
      `update session set seen_at = now(), ends_at = now() + make_interval(hours => $2) where id = $1`,
      [id, keptHours],
    )
  }

  /** Of all who want to refresh the tokens of a session, in whatever process, one may. */
  async claimRefresh({ id }: CookieSecret): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update session set refreshing_until = now() + make_interval(secs => $2)
       where id = $1 and (refreshing_until is null or refreshing_until < now())`,
      [id, refreshSeconds],
    )
    return rowCount === 1
  }

  async giveUpRefresh({ id }: CookieSecret): Promise<void> {
    await this.pool.query('update session set refreshing_until = null where id = $1', [id])
  }

  async remove({ id }: CookieSecret): Promise<void> {
    await this.pool.query('delete from session where id = $1', [id])
  }

  async removeEnded(): Promise<void> {
    await this.pool.query('delete from session where ends_at < now()')
  }
}
