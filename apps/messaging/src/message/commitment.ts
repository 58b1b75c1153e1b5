import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes: without them nobody can find out the text of a short message by trying. */
export const newSalt = (): Buffer => randomBytes(32)

/**
 * What the audit log keeps of a message: SHA-256 over the salt and the text in UTF-8, in hexadecimal. It proves the text to
 * whoever has text and salt, and tells nothing once they are erased.
 */
export const commitmentTo = (salt: Buffer, body: string): string =>
  createHash('sha256').update(salt).update(body, 'utf8').digest('hex')
