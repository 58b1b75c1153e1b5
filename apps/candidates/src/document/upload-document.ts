import { Injectable } from '@nestjs/common'
import { candidatesEvents, type DocumentView, type UploadDocumentRequest } from '@sih/contracts'
import { acceptedDocument } from '@sih/documents'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { Document } from './document.entity.js'
import { documentView, maxDocuments } from './document.view.js'

@Injectable()
export class UploadDocument {
  constructor(private readonly work: UnitOfWork) {}

  async run({ kind, fileName, file }: UploadDocumentRequest, principal: Principal): Promise<DocumentView> {
    const accepted = await acceptedDocument(fileName, Buffer.from(file, 'base64'))
    return this.work.run(async (tx) => {
      const candidate = await lockOwnCandidate(tx, principal)
      const { id: candidateId } = candidate
      const had = await tx.manager.countBy(Document, { candidateId })
      if (had >= maxDocuments) throw new DomainError('TOO_MANY_DOCUMENTS')
      const document = Document.of(candidateId, kind, accepted, tx.now())
      await tx.manager.insert(Document, document)
      candidate.change()
      await tx.manager.save(candidate)
      tx.publish(candidatesEvents.documentUploaded, { candidateId, documentId: document.id, kind })
      return documentView(document)
    })
  }
}
