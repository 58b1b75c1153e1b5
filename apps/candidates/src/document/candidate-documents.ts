import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type CandidateDocumentRef,
  type CandidateRef,
  type DocumentFile,
  type Documents,
} from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { DomainError, isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findProfiles, profileKey } from '../profile/find-profiles.js'
import { documentFile, documentsOf } from './document.view.js'

/** What organisations and the programme see of somebody's documents: exactly who may open the profile. */
@Injectable()
export class CandidateDocuments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  list = ({ candidateId }: CandidateRef, principal: Principal): Promise<Documents> =>
    this.work.read(async (tx) => {
      await this.assertMayOpen(tx, candidateId, principal)
      const documents = await documentsOf(tx, candidateId)
      const documentIds = documents.items.map(({ id }) => id)
      const { organisationId } = principal
      tx.publish(candidatesEvents.documentsListed, { candidateId, organisationId, documentIds })
      return documents
    })

  open = ({ candidateId, documentId }: CandidateDocumentRef, principal: Principal): Promise<DocumentFile> =>
    this.work.read(async (tx) => {
      await this.assertMayOpen(tx, candidateId, principal)
      const file = await documentFile(tx, candidateId, documentId)
      if (!file) throw new DomainError('DOCUMENT_NOT_FOUND')
      const { organisationId } = principal
      tx.publish(candidatesEvents.documentOpened, { candidateId, organisationId, documentId })
      return file
    })

  /** @throws DomainError CANDIDATE_NOT_FOUND, COPY_STALE */
  private async assertMayOpen(tx: Tx, candidateId: string, principal: Principal): Promise<void> {
    if (isOrganisation(principal)) this.freshness.assert('organisations')
    permitted(
      principal,
      'open',
      await tx.find(findProfiles, profileKey(candidateId, principal.organisationId)),
    )
  }
}
