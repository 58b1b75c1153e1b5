import { isHash, isProof, isSize } from './bounds.js'
import { Climb } from './climb.js'
import { emptyRoot, nodeHash } from './hashes.js'

/** What a consistency proof is said to prove. Each size and root belong together: they come from one checkpoint. */
export interface ConsistencyClaim {
  from: number
  to: number
  fromRoot: Uint8Array
  toRoot: Uint8Array
  proof: readonly Uint8Array[]
}

/**
 * Whether the log only grew between two checkpoints: the tree of `to` leaves begins with the tree of `from` leaves.
 * RFC 9162, 2.1.4.2, and for the two cases it leaves out: equal sizes need equal roots, and an old size of 0 needs
 * the root of the empty tree, both with an empty proof. Anything malformed is false, nothing throws.
 *
 * As with inclusion, only the checkpoint's signature binds `toRoot` to `to`.
 */
export function verifyConsistency({ from, to, fromRoot, toRoot, proof }: ConsistencyClaim): boolean {
  if (!isHash(fromRoot) || !isHash(toRoot) || !isProof(proof)) return false
  if (!isSize(from) || !isSize(to) || from > to) return false
  if (from === to) return proof.length === 0 && isSame(fromRoot, toRoot)
  if (from === 0) return proof.length === 0 && isSame(fromRoot, emptyRoot)

  const climb = new Climb(from - 1, to - 1)
  climb.riseWhileRight()
  // An old size that is a power of two: the old tree is a subtree of the new one, and the proof leaves its root out.
  const [start, ...siblings] = climb.isAtFirst ? [fromRoot, ...proof] : proof
  if (!start) return false

  let oldHash = start
  let newHash = start
  for (const sibling of siblings) {
    if (climb.isAtRoot) return false
    if (climb.siblingIsLeft) oldHash = nodeHash(sibling, oldHash)
    newHash = climb.siblingIsLeft ? nodeHash(sibling, newHash) : nodeHash(newHash, sibling)
    climb.rise()
  }
  return climb.isAtRoot && isSame(oldHash, fromRoot) && isSame(newHash, toRoot)
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
