import type { DocumentFile } from '@sih/contracts'
import type { FastifyReply } from 'fastify'

/** A file that somebody has sent us, on its way to somebody else: downloaded, never shown as a page of ours. */
export interface Attachment {
  type: string
  /** Of our own making, or cleaned: what the sender called it is not trusted. */
  name: string
  bytes: Buffer
}

export type AttachmentForm<Answer> = (answer: Answer) => Attachment

/** Its name was cleaned when it came. */
export const documentAttachment = ({ file, mediaType, fileName }: DocumentFile): Attachment => ({
  type: mediaType,
  name: fileName,
  bytes: Buffer.from(file, 'base64'),
})

/** OWASP ASVS 5.0, 5.4: as an attachment; that its type is not guessed at is said of every answer. */
export function sendAttachment({ type, name, bytes }: Attachment, reply: FastifyReply): Buffer {
  reply.type(type).header('content-disposition', `attachment; ${named(name)}`)
  return bytes
}

/** RFC 6266: in ASCII for everybody, and as it is for those who read RFC 8187. */
function named(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const percent = (text: string) => `%${text.charCodeAt(0).toString(16).toUpperCase()}`
  const encoded = encodeURIComponent(name).replace(/['()*]/g, percent)
  return plain === name ? `filename="${name}"` : `filename="${plain}"; filename*=UTF-8''${encoded}`
}
