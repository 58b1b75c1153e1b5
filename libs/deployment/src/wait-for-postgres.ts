import { setTimeout as delay } from 'node:timers/promises'
import { withClient } from './with-client.js'

/** Wrong password, unknown user, not allowed by pg_hba.conf, unknown database: waiting will not change these. */
const hopeless = new Set(['28P01', '28000', '3D000'])
const patienceMs = 60_000

/**
 * Resolves as soon as the server answers a query.
 * @throws the last error after a minute, or at once if it is one that waiting cannot change, or if `signal` says so.
 */
export async function waitForPostgres(url: string, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + patienceMs
  for (;;) {
    try {
      await withClient(url, (client) => client.query('SELECT 1'))
      return
    } catch (error) {
      const { code } = error as { code?: string }
      if (Date.now() > end || hopeless.has(code ?? '')) throw error
      await delay(250, undefined, { signal })
    }
  }
}
