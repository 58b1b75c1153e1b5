import { setTimeout as delay } from 'node:timers/promises'
import { withClient } from './with-client.js'

/** Wrong password, unknown user, not allowed by pg_hba.conf, unknown database: waiting will not change these. */
const hopeless = new Set(['28P01', '28000', '3D000'])

/**
 * Resolves as soon as the server answers a query.
 * @throws the last error once `withinMs` milliseconds are over, or at once if it is one that waiting cannot change.
 */
export async function waitForPostgres(url: string, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs
  for (;;) {
    try {
      await withClient(url, (client) => client.query('SELECT 1'))
      return
    } catch (error) {
      const { code } = error as { code?: string }
      if (Date.now() > end || hopeless.has(code ?? '')) throw error
      await delay(250)
    }
  }
}
