import { StoredHashes } from '@sih/audit/stored-hashes'
import type { Stack } from '@sih/local-stack'
import { inclusionProof } from '@sih/merkle'
import type { Client } from '../client.js'
import { atMost, plain, quantile, type Figure } from '../figure.js'
import { keptInService } from '../in-service.js'
import type { LogReader } from './log-reader.js'
import { timed } from './searching.js'

const times = Number(process.env['BENCH_TIMES'] ?? 100) * 3
const warmUp = 50

/**
 * Proofs for entries all over the log, up to its newest checkpoint: asked for, which puts each on record in a commit of its
 * own, and made as the service makes them, without that.
 */
export async function proving(stack: Stack, client: Client, log: LogReader): Promise<Figure[]> {
  console.log('Proving …')
  const { checkpoint } = await client.get<{ checkpoint: string }>('/audit/checkpoint')
  const size = Number(checkpoint.split('\n')[1])
  const bytes: number[] = []
  const promised = { instance: 'audit', operation: 'audit.v1.prove-inclusion', seconds: 0.005 }
  const stored = new StoredHashes({ query: (sql, parameters) => log.prepared('hashes', sql, parameters) })
  const make = (n: number) => inclusionProof(stored, (n * 7_919) % size, size)
  await timed(warmUp, make)
  const made = await timed(times, make)
  const [taken, kept] = await keptInService(stack, promised, () =>
    timed(times, async (n) => {
      const index = (n * 7_919) % size
      const { hashes } = await client.get<{ hashes: string[] }>(
        `/audit/proofs/inclusion?index=${index}&size=${size}`,
      )
      bytes.push(hashes.length * 32)
    }),
  )
  return [
    atMost(640, 'bytes of an inclusion proof, at most', Math.max(...bytes), 'bytes'),
    plain('inclusion proof, made: p50', quantile(0.5, made), 'ms'),
    atMost(5, 'inclusion proof, made: p99', quantile(0.99, made), 'ms'),
    { ...kept, target: null, ok: null },
    plain('inclusion proof, whole request: p50', quantile(0.5, taken), 'ms'),
    plain('inclusion proof, whole request: p99', quantile(0.99, taken), 'ms'),
  ]
}
