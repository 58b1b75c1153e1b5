import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/**
 * Encrypts what whoever reads the database, or a copy of it, must not learn (AES-256-GCM, NIST SP 800-38D). Sealed is:
 * nonce, tag, ciphertext.
 */
export class Sealer {
  private readonly key: Buffer

  /** @param key 32 bytes, base64url. @throws Error for any other length; the message does not quote it */
  constructor(key: string) {
    this.key = Buffer.from(key, 'base64url')
    if (this.key.length !== 32) throw new Error('GATEWAY_KEY: 32 random bytes, base64url')
  }

  /** @param about what it belongs to: moved to anything else, it cannot be opened */
  seal(content: Uint8Array, about: string): Buffer {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv(algorithm, this.key, nonce).setAAD(Buffer.from(about))
    const sealed = Buffer.concat([cipher.update(content), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
  }

  /** @throws Error if it was sealed with another key or for something else, or was changed */
  open(sealed: Buffer, about: string): Buffer {
    const nonce = sealed.subarray(0, nonceLength)
    const tag = sealed.subarray(nonceLength, nonceLength + tagLength)
    const decipher = createDecipheriv(algorithm, this.key, nonce, { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(about)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()])
  }
}
