/** Bytes. What people attach is text: larger ones are pictures, which belong into a smaller file. */
export const largestDocument = 5 * 1024 * 1024

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The files that people may give us, with the ending of their names. */
export const documentTypes = {
  'application/pdf': 'pdf',
  [word]: 'docx',
  'text/plain': 'txt',
} as const

export type DocumentType = keyof typeof documentTypes
export const documentTypeCodes = Object.keys(documentTypes) as DocumentType[]
