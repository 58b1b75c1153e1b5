import {
  CandidateDocumentRef,
  CandidateRef,
  DocumentRef,
  Empty,
  UploadDocumentRequest,
  candidatesRpc,
  largestDocument,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { documentAttachment } from '../routing/attachment.js'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** A candidate's documents, for the candidate and for those who may open the profile. */
@Controller()
export class DocumentsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('POST', '/candidates/me/documents', candidatesRpc.uploadDocument, {
    status: 201,
    upload: { field: 'file', as: 'base64', largest: largestDocument, nameIn: 'fileName' },
  })
  upload(@Input() input: UploadDocumentRequest) {
    return this.candidates.uploadDocument(input)
  }

  @Route('GET', '/candidates/me/documents', candidatesRpc.listOwnDocuments)
  listOwn(@Input() input: Empty) {
    return this.candidates.listOwnDocuments(input)
  }

  @Route('GET', '/candidates/me/documents/:documentId', candidatesRpc.openOwnDocument, {
    attachment: documentAttachment,
  })
  openOwn(@Input() input: DocumentRef) {
    return this.candidates.openOwnDocument(input)
  }

  @Route('DELETE', '/candidates/me/documents/:documentId', candidatesRpc.removeDocument)
  remove(@Input() input: DocumentRef) {
    return this.candidates.removeDocument(input)
  }

  @Route('GET', '/candidates/:candidateId/documents', candidatesRpc.listDocuments)
  list(@Input() input: CandidateRef) {
    return this.candidates.listDocuments(input)
  }

  @Route('GET', '/candidates/:candidateId/documents/:documentId', candidatesRpc.openDocument, {
    attachment: documentAttachment,
  })
  open(@Input() input: CandidateDocumentRef) {
    return this.candidates.openDocument(input)
  }
}
