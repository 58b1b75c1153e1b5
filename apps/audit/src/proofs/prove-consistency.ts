import { auditEvents, type ConsistencyProofRequest, type Proof } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { consistencyProof } from '@sih/merkle'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { signedSize } from '../checkpoints/newest-checkpoint.js'
import { proofView } from './proof.view.js'
import { StoredHashes } from './stored-hashes.js'

@Injectable()
export class ProveConsistency {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = ({ from, to }: ConsistencyProofRequest): Promise<Proof> =>
    this.work.read(async (tx) => {
      if (from > to || to > (await signedSize(tx))) throw new DomainError('PROOF_OUT_OF_RANGE')
      const proof = await consistencyProof(new StoredHashes(tx), from, to)
      tx.publish(auditEvents.proofMade, { kind: 'consistency', from, size: to })
      return proofView(proof)
    })
}
