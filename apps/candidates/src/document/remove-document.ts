import { Injectable } from '@nestjs/common'
import { candidatesEvents, type DocumentRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { Document } from './document.entity.js'

@Injectable()
export class RemoveDocument {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ documentId }: DocumentRef, principal: Principal): Promise<void> =>
    this.work.run(async (tx) => {
      const candidate = await lockOwnCandidate(tx, principal)
      const { id: candidateId } = candidate
      const { affected } = await tx.manager.delete(Document, { id: documentId, candidateId })
      if (!affected) throw new DomainError('DOCUMENT_NOT_FOUND')
      candidate.change()
      await tx.manager.save(candidate)
      tx.publish(candidatesEvents.documentRemoved, { candidateId, documentId })
    })
}
