import { documentTypes, largestDocument, type DocumentType } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { documentTypeOf } from './document-type.js'
import { cleanFileName } from './file-name.js'

export interface AcceptedDocument {
  /** Safe to show, to store and to offer as the name of a download; its ending is that of the type. */
  fileName: string
  mediaType: DocumentType
  /** As it came. */
  bytes: Buffer
}

/**
 * A file that somebody wants to give us, if we take it: PDF, Word (.docx) or plain text. What it is is told by its content
 * alone; neither its name nor what the sender says of it is asked (OWASP ASVS 5.0, 5.2).
 * @throws DomainError VALIDATION_FAILED for the field `file`, saying what to do
 */
export async function acceptedDocument(fileName: string, bytes: Buffer): Promise<AcceptedDocument> {
  if (bytes.length === 0) throw refused('The file is empty: choose another')
  if (bytes.length > largestDocument) throw refused('The file is larger than 5 MB: make it smaller')
  const told = await documentTypeOf(bytes)
  if ('advice' in told) throw refused(told.advice)
  const { mediaType } = told
  return { fileName: cleanFileName(fileName, documentTypes[mediaType]), mediaType, bytes }
}

const refused = (message: string) => new DomainError('VALIDATION_FAILED', [{ field: 'file', message }])
