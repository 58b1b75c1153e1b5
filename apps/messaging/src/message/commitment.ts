import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes: without them nobody can find out the text of a short message by trying. */
export const newSalt = (): Buffer => randomBytes(32)

/**
 * What the audit log keeps of a message or a file: SHA-256 over the salt and the text in UTF-8, or the bytes of a file, in
 * hexadecimal. It proves them to whoever has them and the salt, and tells nothing once they are erased.
 */
export const commitmentTo = (salt: Buffer, content: string | Buffer): string =>
  createHash('sha256').update(salt).update(content).digest('hex')
