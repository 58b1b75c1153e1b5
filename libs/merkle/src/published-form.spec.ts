import { leafHashes, MemoryLog } from '../test/memory-log.js'
import { flipBit, flipBitOf } from '../test/tamper.js'
import {
  consistencyProof,
  formatCheckpoint,
  generateSignerKey,
  inclusionProof,
  noteSigner,
  noteVerifier,
  openCheckpoint,
  signNote,
  verifyConsistency,
  verifyInclusion,
} from './index.js'

const origin = 'audit.example.org/log'
const signer = noteSigner(generateSignerKey(origin))
const verifier = noteVerifier(signer.verifierKey)
const leaves = leafHashes(1_000)

const checkpointOf = ({ frontier, root }: MemoryLog): string =>
  signNote(formatCheckpoint({ origin, size: frontier.size, root }), signer)

/** What somebody checks who holds the log's public key and nothing else. */
const isIncluded = (published: { leafHash: Buffer; index: number; proof: Buffer[]; note: string }): boolean =>
  verifyInclusion({ ...published, ...openCheckpoint(published.note, [verifier]) })

function hasGrown(published: { older: string; newer: string; proof: Buffer[] }): boolean {
  const older = openCheckpoint(published.older, [verifier])
  const newer = openCheckpoint(published.newer, [verifier])
  const { proof } = published
  return verifyConsistency({
    from: older.size,
    fromRoot: older.root,
    to: newer.size,
    toRoot: newer.root,
    proof,
  })
}

const everyBit = (bytes: Uint8Array): number[] => Array.from({ length: 8 * bytes.length }, (_, bit) => bit)

const isRefused = (check: () => boolean): boolean => {
  try {
    return !check()
  } catch {
    return true
  }
}

describe('what the log publishes', () => {
  const older = MemoryLog.of(leaves.slice(0, 700))
  const newer = MemoryLog.of(leaves)
  const index = 421

  it('proves that an entry is in the log, and nothing else by any change of a single bit', async () => {
    const proof = await inclusionProof(newer, index, 1_000)
    const published = { leafHash: leaves[index]!, index, proof, note: checkpointOf(newer) }
    expect(isIncluded(published)).toBe(true)

    const note = Buffer.from(published.note)
    const changed = [
      ...everyBit(published.leafHash).map((bit) => ({
        ...published,
        leafHash: flipBit(leaves[index]!, bit),
      })),
      ...Array.from({ length: 53 }, (_, bit) => ({ ...published, index: flipBitOf(index, bit) })),
      ...proof.flatMap((hash, place) =>
        everyBit(hash).map((bit) => ({ ...published, proof: proof.with(place, flipBit(hash, bit)) })),
      ),
      ...everyBit(note).map((bit) => ({ ...published, note: flipBit(note, bit).toString() })),
    ]
    expect(changed.filter((published) => !isRefused(() => isIncluded(published)))).toEqual([])
  })

  it('proves that the log has grown, and nothing else by any change of a single bit', async () => {
    const proof = await consistencyProof(newer, 700, 1_000)
    const published = { older: checkpointOf(older), newer: checkpointOf(newer), proof }
    expect(hasGrown(published)).toBe(true)

    const [before, after] = [Buffer.from(published.older), Buffer.from(published.newer)]
    const changed = [
      ...proof.flatMap((hash, place) =>
        everyBit(hash).map((bit) => ({ ...published, proof: proof.with(place, flipBit(hash, bit)) })),
      ),
      ...everyBit(before).map((bit) => ({ ...published, older: flipBit(before, bit).toString() })),
      ...everyBit(after).map((bit) => ({ ...published, newer: flipBit(after, bit).toString() })),
    ]
    expect(changed.filter((published) => !isRefused(() => hasGrown(published)))).toEqual([])
  })

  it('does not let an older checkpoint pass for a newer one', async () => {
    const proof = await consistencyProof(newer, 700, 1_000)
    expect(hasGrown({ older: checkpointOf(newer), newer: checkpointOf(older), proof })).toBe(false)
  })
})
