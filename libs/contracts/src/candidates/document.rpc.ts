import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Base64, Id, Instant, ListOf, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { documentTypeCodes, largestDocument, type DocumentType } from '../reference-data/document-types.js'
import { CandidateRef } from './candidate.js'

export const documentKinds = ['cv', 'certificate', 'reference', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

export class UploadDocumentRequest {
  @OneOf(documentKinds, { name: 'DocumentKind' }) kind: DocumentKind
  @Text({ max: 300, description: 'What the file is called' }) fileName: string
  @Base64({ maxBytes: largestDocument }) file: string
}

export class DocumentView {
  @Id() id: string
  @OneOf(documentKinds, { name: 'DocumentKind' }) kind: DocumentKind
  @Text({ max: 200 }) fileName: string
  @OneOf(documentTypeCodes, { name: 'DocumentType' }) mediaType: DocumentType
  @WholeNumber({ min: 1, max: largestDocument, description: 'Bytes' }) size: number
  @Instant() uploadedAt: string
}

export class Documents {
  @ListOf(DocumentView, { max: 10, description: 'Newest first' }) items: DocumentView[]
}

export class DocumentRef {
  @Id() documentId: string
}

export class CandidateDocumentRef extends CandidateRef {
  @Id() documentId: string
}

export class DocumentFile {
  @Text({ max: 200 }) fileName: string
  @OneOf(documentTypeCodes, { name: 'DocumentType' }) mediaType: DocumentType
  @Base64({ maxBytes: largestDocument }) file: string
}

export const uploadDocument = defineRpc({
  subject: 'candidates.v1.upload-document',
  request: UploadDocumentRequest,
  response: DocumentView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'TOO_MANY_DOCUMENTS'],
  summary: 'Add a document: PDF, Word (.docx) or plain text, up to 5 MB',
})

export const listOwnDocuments = defineRpc({
  subject: 'candidates.v1.list-own-documents',
  request: Empty,
  response: Documents,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Your documents',
})

export const openOwnDocument = defineRpc({
  subject: 'candidates.v1.open-own-document',
  request: DocumentRef,
  response: DocumentFile,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'DOCUMENT_NOT_FOUND'],
  summary: 'Download one of your documents',
})

export const removeDocument = defineRpc({
  subject: 'candidates.v1.remove-document',
  request: DocumentRef,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'DOCUMENT_NOT_FOUND'],
  summary: 'Delete one of your documents: nobody can open it from now on',
})

export const listDocuments = defineRpc({
  subject: 'candidates.v1.list-documents',
  request: CandidateRef,
  response: Documents,
  permission: 'candidate:read',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'The documents of a candidate you may see',
})

export const openDocument = defineRpc({
  subject: 'candidates.v1.open-document',
  request: CandidateDocumentRef,
  response: DocumentFile,
  permission: 'candidate:read',
  errors: ['CANDIDATE_NOT_FOUND', 'DOCUMENT_NOT_FOUND', 'COPY_STALE'],
  summary: 'Download a document of a candidate; the candidate can see that you did',
})

export const documentsRpc = {
  uploadDocument,
  listOwnDocuments,
  openOwnDocument,
  removeDocument,
  listDocuments,
  openDocument,
}
