export { chainGenesis, chainHash, chainOf } from './chain/source-chain.js'
export { formatCheckpoint, openCheckpoint, parseCheckpoint, type Checkpoint } from './note/checkpoint.js'
export { NoteError, type NoteProblem } from './note/note-error.js'
export {
  generateSignerKey,
  noteSigner,
  noteVerifier,
  type NoteSigner,
  type NoteVerifier,
} from './note/note-keys.js'
export { cosignNote, openNote, signNote, type OpenedNote } from './note/signed-note.js'
export { appendLeaves, emptyFrontier, rootOf, type Appended, type Frontier } from './tree/frontier.js'
export { emptyRoot, HASH_SIZE, leafHash, nodeHash } from './tree/hashes.js'
export { consistencyProof, hashesOver, inclusionProof, loadFrontier } from './tree/prove.js'
export { HashesMissing } from './tree/range-roots.js'
export { skipLeaves } from './tree/skip-leaves.js'
export type { HashRun } from './tree/stored-runs.js'
export { type HashReader, type StoredSubtree } from './tree/tiles.js'
export { verifyConsistency, type ConsistencyClaim } from './tree/verify-consistency.js'
export { verifyInclusion, type InclusionClaim } from './tree/verify-inclusion.js'
