import { Id, Instant, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { documentTypeCodes, largestDocument, type DocumentType } from '../reference-data/document-types.js'

export const attachmentsPerMessage = 10

/** A file that goes with a message, as it is listed. */
export class AttachmentView {
  @Id() id: string
  @Text({ max: 200 }) fileName: string
  @OneOf(documentTypeCodes, { name: 'DocumentType' }) mediaType: DocumentType
  @WholeNumber({ min: 1, max: largestDocument, description: 'Bytes' }) size: number
  @Instant() uploadedAt: string
}
