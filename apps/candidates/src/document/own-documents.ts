import { Injectable } from '@nestjs/common'
import { candidatesEvents, type DocumentFile, type DocumentRef, type Documents } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'
import { documentFile, documentsOf } from './document.view.js'

/** What a candidate reads of their own documents. */
@Injectable()
export class OwnDocuments {
  constructor(private readonly work: UnitOfWork) {}

  list = (principal: Principal): Promise<Documents> =>
    this.work.read(async (tx) => {
      const own = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      const documents = await documentsOf(tx, own.id)
      const documentIds = documents.items.map(({ id }) => id)
      tx.publish(candidatesEvents.documentsListed, { candidateId: own.id, organisationId: null, documentIds })
      return documents
    })

  open = ({ documentId }: DocumentRef, principal: Principal): Promise<DocumentFile> =>
    this.work.read(async (tx) => {
      const own = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      const file = await documentFile(tx, own.id, documentId)
      if (!file) throw new DomainError('DOCUMENT_NOT_FOUND')
      tx.publish(candidatesEvents.documentOpened, { candidateId: own.id, organisationId: null, documentId })
      return file
    })
}
