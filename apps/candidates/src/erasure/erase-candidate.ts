import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EraseCandidateRequest, type ErasureView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockCandidate } from '../candidate/candidate.repository.js'
import { waitsForAnswer } from '../subject-access/open-requests.js'
import { beginErasure } from './begin-erasure.js'
import { Erasure } from './erasure.entity.js'
import { erasureView, stepsOf } from './erasure.view.js'

/** By the lead of the programme, whose permission is all it takes. */
@Injectable()
export class EraseCandidate {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ candidateId, reason }: EraseCandidateRequest, { accountId }: Principal): Promise<ErasureView> =>
    this.work.run(async (tx) => {
      const candidate = await lockCandidate(tx, candidateId)
      if (await waitsForAnswer(tx, candidateId)) throw new DomainError('SUBJECT_ACCESS_REQUEST_OPEN')
      const erasure = candidate
        ? await beginErasure(tx, candidate, reason, accountId)
        : await tx.manager.findOneBy(Erasure, { candidateId })
      if (!erasure) throw new DomainError('CANDIDATE_NOT_FOUND')
      if (!candidate) tx.publish(candidatesEvents.erasureOpened, { erasureId: erasure.id, candidateId })
      return erasureView(erasure, await stepsOf(tx, [erasure.id]))
    })
}
