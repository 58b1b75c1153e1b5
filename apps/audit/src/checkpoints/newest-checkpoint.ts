import type { Tx } from '@sih/persistence'

export interface StoredCheckpoint {
  size: number
  root: Buffer
  note: string
  verifierKey: string
  /** Less than a second away, in either direction: a clock set back must not stop us. */
  isRecent: boolean
}

/** A checkpoint with the lines of those who have witnessed it. */
export const cosigned = `note || coalesce((
  select string_agg(line, '' order by witness) from cosignature where cosignature.size = checkpoint.size), '')`

export async function newestCheckpoint(tx: Tx): Promise<StoredCheckpoint | undefined> {
  const [row] = await tx.query<Omit<StoredCheckpoint, 'size'> & { size: string }>(
    `select size, root, ${cosigned} as note, verifier_key as "verifierKey", abs(extract(epoch from now() - made_at)) < 1 as "isRecent"
     from checkpoint order by size desc limit 1`,
  )
  return row && { ...row, size: Number(row.size) }
}

/** The size that proofs can be asked for up to: what has been signed and shown. 0 before the first. */
export async function signedSize(tx: Tx): Promise<number> {
  const [newest] = await tx.query<{ size: string }>('select size from checkpoint order by size desc limit 1')
  return Number(newest?.size ?? 0)
}
