import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { CookieSecret } from './cookie-secret.js'

const placeOf = (page: string): Buffer => createHash('sha256').update(page).digest()

/** What somebody typed and has not done with: sealed like the session, one for each page. */
export class DraftStore {
  constructor(private readonly pool: Pool) {}

  async keep(secret: CookieSecret, page: string, draft: unknown): Promise<void> {
    await this.pool.query(
      `insert into draft (session_id, place, sealed) values ($1, $2, $3)
       on conflict (session_id, place) do update set sealed = excluded.sealed`,
      [secret.id, placeOf(page), secret.seal({ page, draft })],
    )
  }

  async find<T>(secret: CookieSecret, page: string): Promise<T | undefined> {
    const { rows } = await this.pool.query<{ sealed: Buffer }>(
      'select sealed from draft where session_id = $1 and place = $2',
      [secret.id, placeOf(page)],
    )
    return rows[0] && secret.open<{ draft: T }>(rows[0].sealed).draft
  }

  /** Finds it for the last time. */
  async take<T>(secret: CookieSecret, page: string): Promise<T | undefined> {
    const { rows } = await this.pool.query<{ sealed: Buffer }>(
      'delete from draft where session_id = $1 and place = $2 returning sealed',
      [secret.id, placeOf(page)],
    )
    return rows[0] && secret.open<{ draft: T }>(rows[0].sealed).draft
  }

  /** Takes all that a session kept along into another. */
  async move(from: CookieSecret, to: CookieSecret): Promise<void> {
    const { rows } = await this.pool.query<{ sealed: Buffer }>(
      'delete from draft where session_id = $1 returning sealed',
      [from.id],
    )
    for (const { sealed } of rows) {
      const { page, draft } = from.open<{ page: string; draft: unknown }>(sealed)
      await this.keep(to, page, draft)
    }
  }
}
