import { Client } from 'pg'
import { candidateNumber } from './candidate-number.js'
import { writeCandidates } from './write-candidates.js'

export interface SeedOptions {
  /** Of the candidates service. */
  databaseUrl: string
  candidates: number
  /** Whom one in five picks; the first organisation with access if left out. */
  organisationId?: string
  onProgress?: (written: number) => void
}

const batch = 1_000

/**
 * Fills the candidates service with generated profiles. They belong to nobody: no accounts, no e-mails, no entries in the audit
 * log. Each batch is a transaction, so that a run that was broken off goes on where it was, and a repeated one changes nothing.
 * @returns the organisation that one in five has picked
 * @throws Error for a database that is not on this machine, or a system in production
 */
export async function seedCandidates(options: SeedOptions): Promise<string> {
  const { databaseUrl, candidates, onProgress } = options
  assertHarmless(databaseUrl)
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from organisation where access_active order by id',
    )
    const busy = options.organisationId ?? rows[0]?.id
    if (!busy) throw new Error('No organisation has access yet: start the stack with its demonstration data')
    const others = rows.map(({ id }) => id).filter((id) => id !== busy)
    for (let from = 0; from < candidates; from += batch) {
      const numbers = Array.from({ length: Math.min(batch, candidates - from) }, (_, n) => from + n)
      await client.query('begin')
      await writeCandidates(client, numbers.map(candidateNumber), { busy, others })
      await client.query('commit')
      onProgress?.(from + numbers.length)
    }
    return busy
  } finally {
    await client.end()
  }
}

function assertHarmless(databaseUrl: string): void {
  const { hostname } = new URL(databaseUrl)
  if (process.env['NODE_ENV'] === 'production' || !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('Generated candidates are for a stack on this machine, never for one in production')
  }
}
