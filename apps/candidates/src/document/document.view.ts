import type { DocumentFile, DocumentView, Documents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { Document } from './document.entity.js'

/** As many as a candidate may have, so that all fit into one answer. */
export const maxDocuments = 10

export const documentView = ({ id, kind, fileName, mediaType, size, uploadedAt }: Document) =>
  ({ id, kind, fileName, mediaType, size, uploadedAt: uploadedAt.toISOString() }) as DocumentView

export async function documentsOf(tx: Tx, candidateId: string): Promise<Documents> {
  const order = { uploadedAt: 'desc', id: 'desc' } as const
  const documents = await tx.manager.find(Document, { where: { candidateId }, order, take: maxDocuments })
  return { items: documents.map(documentView) }
}

/** With what is in it; null if the candidate has none with this id. */
export async function documentFile(tx: Tx, candidateId: string, id: string): Promise<DocumentFile | null> {
  const [found] = await tx.query<Omit<DocumentFile, 'file'> & { content: Buffer }>(
    `select file_name as "fileName", media_type as "mediaType", content from document
     where id = $1 and candidate_id = $2`,
    [id, candidateId],
  )
  if (!found) return null
  const { content, ...about } = found
  return { ...about, file: content.toString('base64') }
}
