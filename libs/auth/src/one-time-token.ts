import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link: 256 random bits, base64url. Only its hash is stored. */
export const newOneTimeToken = (): string => randomBytes(32).toString('base64url')

/** What is stored and looked up. The token has 256 bits of entropy, so a plain SHA-256 is enough (OWASP ASVS 5.0, 11.4.2). */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()
