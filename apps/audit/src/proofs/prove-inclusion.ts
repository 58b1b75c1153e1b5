import { auditEvents, type InclusionProofRequest, type Proof } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { inclusionProof } from '@sih/merkle'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { signedSize } from '../checkpoints/newest-checkpoint.js'
import { proofView } from './proof.view.js'
import { StoredHashes } from './stored-hashes.js'

@Injectable()
export class ProveInclusion {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = ({ index, size }: InclusionProofRequest): Promise<Proof> =>
    this.work.read(async (tx) => {
      if (index >= size || size > (await signedSize(tx))) throw new DomainError('PROOF_OUT_OF_RANGE')
      const proof = await inclusionProof(new StoredHashes(tx), index, size)
      tx.publish(auditEvents.proofMade, { kind: 'inclusion', from: index, size })
      return proofView(proof)
    })
}
