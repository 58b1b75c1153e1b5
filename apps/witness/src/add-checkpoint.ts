import { HASH_SIZE } from '@sih/merkle'

/** What a log asks for: C2SP tlog-witness, add-checkpoint. */
export interface AddCheckpoint {
  /** The size that the log believes this witness to know. */
  old: number
  /** From there to the checkpoint. */
  proof: Buffer[]
  /** A signed note. */
  note: string
}

const longestProof = 64

/** @returns undefined for what is not of the form: `old <size>`, the hashes in base64, an empty line, the checkpoint */
export function parseAddCheckpoint(body: string): AddCheckpoint | undefined {
  const blank = body.indexOf('\n\n')
  if (blank < 0) return undefined
  const [first = '', ...hashes] = body.slice(0, blank).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
  const proof = hashes.map((hash) => Buffer.from(hash, 'base64'))
  const isProof =
    proof.length <= longestProof &&
    proof.every((hash, n) => hash.length === HASH_SIZE && hash.toString('base64') === hashes[n])
  if (old === undefined || !isProof) return undefined
  return { old: Number(old), proof, note: body.slice(blank + 2) }
}
