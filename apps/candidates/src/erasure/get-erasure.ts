import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateRef, type ErasureView } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Erasure } from './erasure.entity.js'
import { erasureView, stepsOf } from './erasure.view.js'

@Injectable()
export class GetErasure {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ candidateId }: CandidateRef): Promise<ErasureView> =>
    this.work.read(async (tx) => {
      const erasure = await tx.manager.findOneBy(Erasure, { candidateId })
      if (!erasure) throw new DomainError('ERASURE_NOT_FOUND')
      tx.publish(candidatesEvents.erasureOpened, { erasureId: erasure.id, candidateId })
      return erasureView(erasure, await stepsOf(tx, [erasure.id]))
    })
}
