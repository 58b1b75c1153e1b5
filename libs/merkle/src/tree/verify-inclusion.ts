import { isHash, isProof, isSize } from './bounds.js'
import { Climb } from './climb.js'
import { nodeHash } from './hashes.js'

/** What an inclusion proof is said to prove. `size` and `root` belong together: they come from one checkpoint. */
export interface InclusionClaim {
  leafHash: Uint8Array
  index: number
  size: number
  root: Uint8Array
  proof: readonly Uint8Array[]
}

/**
 * Whether the leaf is at `index` in the tree with this `size` and `root`: RFC 9162, 2.1.3.2. Anything malformed is
 * false, nothing throws.
 *
 * A proof binds leaf and index to the root, but not the root to the size: trees of different sizes can have paths
 * of the same shape. The signature of the checkpoint is what binds those two, so take them from there and only
 * there: `verifyInclusion({ leafHash, index, proof, ...checkpoint })`.
 */
export function verifyInclusion({ leafHash, index, size, root, proof }: InclusionClaim): boolean {
  if (!isHash(leafHash) || !isHash(root) || !isProof(proof)) return false
  if (!isSize(index) || !isSize(size) || index >= size) return false

  const climb = new Climb(index, size - 1)
  let hash = leafHash
  for (const sibling of proof) {
    if (climb.isAtRoot) return false
    hash = climb.siblingIsLeft ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
    climb.rise()
  }
  return climb.isAtRoot && Buffer.compare(hash, root) === 0
}
