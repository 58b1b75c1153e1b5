import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Lines, LongText, WholeNumber } from '../dsl/fields.js'

const size = { min: 0, max: Number.MAX_SAFE_INTEGER }

export class Checkpoint {
  @LongText({
    max: 10_000,
    description: 'Signed note (C2SP tlog-checkpoint): origin, size, root hash, signature',
  })
  checkpoint: string
  @LongText({ max: 500, description: 'Key that verifies the note (C2SP signed-note verifier key)' })
  verifierKey: string
}

export const getCheckpoint = defineRpc({
  subject: 'audit.v1.get-checkpoint',
  request: Empty,
  response: Checkpoint,
  permission: 'audit:read',
  summary: 'The newest signed checkpoint',
})

export class Proof {
  @Lines({ description: 'Hashes, base64, lowest first (RFC 9162 section 2.1)' }) hashes: string[]
}

export class InclusionProofRequest {
  @WholeNumber({ ...size, description: 'Entry' }) index: number
  @WholeNumber({ ...size, min: 1, description: 'Size of the checkpoint it is proved against' }) size: number
}

export const proveInclusion = defineRpc({
  subject: 'audit.v1.prove-inclusion',
  request: InclusionProofRequest,
  response: Proof,
  permission: 'audit:read',
  errors: ['PROOF_OUT_OF_RANGE'],
  summary: 'Proof that an entry is in the log of a given size',
})

export class ConsistencyProofRequest {
  @WholeNumber({ ...size, min: 1, description: 'Size of the earlier checkpoint' }) from: number
  @WholeNumber({ ...size, min: 1, description: 'Size of the later checkpoint' }) to: number
}

export const proveConsistency = defineRpc({
  subject: 'audit.v1.prove-consistency',
  request: ConsistencyProofRequest,
  response: Proof,
  permission: 'audit:read',
  errors: ['PROOF_OUT_OF_RANGE'],
  summary: 'Proof that nothing was changed or removed between two checkpoints',
})
