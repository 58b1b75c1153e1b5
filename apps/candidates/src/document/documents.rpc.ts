import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type CandidateDocumentRef,
  type CandidateRef,
  type DocumentRef,
  type Empty,
  type UploadDocumentRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { CandidateDocuments } from './candidate-documents.js'
import { OwnDocuments } from './own-documents.js'
import { RemoveDocument } from './remove-document.js'
import { UploadDocument } from './upload-document.js'

@Controller()
export class DocumentsRpc {
  constructor(
    private readonly uploadDocument: UploadDocument,
    private readonly removeDocument: RemoveDocument,
    private readonly own: OwnDocuments,
    private readonly ofCandidate: CandidateDocuments,
  ) {}

  @Handles(candidatesRpc.uploadDocument) upload(request: UploadDocumentRequest, principal: Principal) {
    return this.uploadDocument.run(request, principal)
  }

  @Handles(candidatesRpc.removeDocument) remove(request: DocumentRef, principal: Principal) {
    return this.removeDocument.run(request, principal)
  }

  @Handles(candidatesRpc.listOwnDocuments) listOwn(_request: Empty, principal: Principal) {
    return this.own.list(principal)
  }

  @Handles(candidatesRpc.openOwnDocument) openOwn(request: DocumentRef, principal: Principal) {
    return this.own.open(request, principal)
  }

  @Handles(candidatesRpc.listDocuments) list(request: CandidateRef, principal: Principal) {
    return this.ofCandidate.list(request, principal)
  }

  @Handles(candidatesRpc.openDocument) open(request: CandidateDocumentRef, principal: Principal) {
    return this.ofCandidate.open(request, principal)
  }
}
