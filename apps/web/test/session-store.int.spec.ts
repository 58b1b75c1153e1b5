import { createMigratedDatabase } from '@sih/testing'
import { Pool } from 'pg'
import { migrations } from '../migrations/index.js'
import { CookieSecret, newCookie } from '../src/sessions/cookie-secret.js'
import { SessionStore } from '../src/sessions/session-store.js'

it('Of many who want to refresh the tokens of a session one may, until it is done or given up', async () => {
  const database = await createMigratedDatabase('web', migrations, false)
  const pool = new Pool({ connectionString: database.url, max: 8 })
  try {
    const store = new SessionStore(pool)
    const secret = new CookieSecret(newCookie())
    const content = { signIn: null, lastAccountId: 'a' }
    const claims = async () =>
      (await Promise.all(Array.from({ length: 8 }, () => store.claimRefresh(secret)))).filter(Boolean).length
    await store.save(secret, content)
    expect([await claims(), await claims()]).toEqual([1, 0])
    await store.giveUpRefresh(secret)
    expect(await claims()).toBe(1)
    await store.save(secret, content)
    expect(await claims()).toBe(1)
  } finally {
    await pool.end()
    await database.drop()
  }
}, 30_000)
