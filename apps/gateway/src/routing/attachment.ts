import type { FastifyReply } from 'fastify'

/** A file that somebody has sent us, on its way to somebody else: downloaded, never shown as a page of ours. */
export interface Attachment {
  type: string
  /** Of our own making: what the sender called it is not trusted. */
  name: string
  bytes: Buffer
}

export type AttachmentForm<Answer> = (answer: Answer) => Attachment

/** OWASP ASVS 5.0, 5.4: as an attachment; that its type is not guessed at is said of every answer. */
export function sendAttachment({ type, name, bytes }: Attachment, reply: FastifyReply): Buffer {
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`)
  return bytes
}
