import type { DocumentType } from '@sih/contracts'
import { fileTypeFromBuffer } from 'file-type'
import { isPlainText } from './plain-text.js'
import { wordRefusal } from './word-document.js'

type Told = { mediaType: DocumentType } | { advice: string }

const others = 'Choose a PDF, a Word document (.docx) or plain text in UTF-8'

/** For what people try most, what to do in place of it. */
const advice: Record<string, string> = {
  docm: 'The document has macros: save it as a PDF or as a Word document without macros (.docx)',
  dotm: 'The document has macros: save it as a PDF or as a Word document without macros (.docx)',
  // One container holds Word, Excel, installers and macros alike.
  cfb: 'This is an older format, or is protected by a password: save it as a PDF or .docx without a password',
  rtf: 'Rich text is not accepted: save it as a PDF or a Word document (.docx)',
  odt: 'OpenDocument is not accepted: save it as a PDF or a Word document (.docx)',
  jpg: 'Pictures are not accepted: scan or print it to a PDF',
  png: 'Pictures are not accepted: scan or print it to a PDF',
  heic: 'Pictures are not accepted: scan or print it to a PDF',
}

/** What the bytes are, or what to do where they are nothing that we take. */
export async function documentTypeOf(bytes: Buffer): Promise<Told> {
  const type = await fileTypeFromBuffer(bytes).catch(() => ({ ext: 'unreadable' }))
  if (!type) return isPlainText(bytes) ? { mediaType: 'text/plain' } : { advice: others }
  if (type.ext === 'pdf') return { mediaType: 'application/pdf' }
  const refusal = type.ext === 'docx' ? wordRefusal(bytes) : type.ext
  if (refusal) return { advice: advice[refusal] ?? others }
  return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
}
