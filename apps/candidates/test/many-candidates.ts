import { candidateNumber, writeCandidates, type GeneratedCandidate } from '@sih/local-stack/many-candidates'
import type { TestService } from '@sih/testing'
import type { candidatesRpc } from '@sih/contracts'
import { DataSource } from 'typeorm'

/** Generated candidates, one in five of whom is interested in the first organisation; and statistics, as autovacuum keeps them. */
export async function fillWithCandidates(
  { dataSource, database }: TestService<typeof candidatesRpc>,
  count: number,
  [busy, ...others]: [string, ...string[]],
): Promise<GeneratedCandidate[]> {
  const candidates = Array.from({ length: count }, (_, n) => candidateNumber(n))
  for (let from = 0; from < count; from += 1_000) {
    const batch = candidates.slice(from, from + 1_000)
    await dataSource.transaction((manager) => writeCandidates(manager, batch, { busy, others }))
  }
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize()
  await owner.query('vacuum analyze')
  await owner.destroy()
  return candidates
}
