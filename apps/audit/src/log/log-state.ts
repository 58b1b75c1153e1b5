import { chainGenesis, emptyFrontier, HASH_SIZE, type Frontier } from '@sih/merkle'
import type { Position } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

/** Where the log ends. */
export interface LogState {
  frontier: Frontier
  /** Null while the log is empty. */
  loggedAt: Date | null
}

/**
 * One at a time may append, on however many replicas, until its transaction ends. What is read in the statements after
 * this one is what the one before has committed.
 */
export async function lockLog(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('audit'), hashtext('log'))`)
}

export async function logState(tx: Tx): Promise<LogState> {
  const [newest] = await tx.query<{ size: string; frontier: Buffer; logged_at: Date }>(
    'select size, frontier, logged_at from log_batch order by size desc limit 1',
  )
  if (!newest) return { frontier: emptyFrontier, loggedAt: null }
  const hashes = splitHashes(newest.frontier)
  return { frontier: { size: Number(newest.size), hashes }, loggedAt: newest.logged_at }
}

/** How far a source has been consumed: the last number of its newest batch, and the head of its chain there. */
export async function sourcePosition(tx: Tx, source: ServiceName): Promise<Position> {
  const [newest] = await tx.query<{ last: string; head: Buffer }>(
    'select last, head from log_batch where source = $1 order by last desc limit 1',
    [source],
  )
  return newest ? { number: Number(newest.last), head: newest.head } : { number: 0, head: chainGenesis }
}

const splitHashes = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / HASH_SIZE }, (_, n) =>
    bytes.subarray(n * HASH_SIZE, (n + 1) * HASH_SIZE),
  )
