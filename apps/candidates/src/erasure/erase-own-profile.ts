import { Injectable } from '@nestjs/common'
import type { ErasureReceipt } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { beginErasure } from './begin-erasure.js'

@Injectable()
export class EraseOwnProfile {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<ErasureReceipt> =>
    this.work.run(async (tx) => {
      const candidate = await lockOwnCandidate(tx, principal)
      const { reference, requestedAt } = await beginErasure(tx, candidate, 'own_request', candidate.id)
      return { reference, requestedAt: requestedAt.toISOString() }
    })
}
