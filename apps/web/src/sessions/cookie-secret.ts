import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const parts = { id: 32, seal: 32, form: 18 }

const derived = (cookie: string, part: keyof typeof parts): Buffer =>
  Buffer.from(hkdfSync('sha256', cookie, '', `step-into-health web ${part}`, parts[part]))

/** 256 bits (ASVS 5.0, 7.2.3). The browser has them, the server does not: what it keeps, it cannot read by itself. */
export const newCookie = (): string => randomBytes(32).toString('base64url')

/** What follows from the random value in a cookie: under which name its session is kept, and what opens it. */
export class CookieSecret {
  readonly id: Buffer
  /** In every form, so that no other site can send one (synchroniser token). */
  readonly formToken: string
  private readonly key: Buffer

  constructor(readonly cookie: string) {
    this.id = derived(cookie, 'id')
    this.key = derived(cookie, 'seal')
    this.formToken = derived(cookie, 'form').toString('base64url')
  }

  /** AES-256-GCM: 12 bytes of nonce, the text, 16 bytes of tag. */
  seal(value: unknown): Buffer {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce)
    return Buffer.concat([
      nonce,
      cipher.update(JSON.stringify(value), 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ])
  }

  /** @throws Error if it was sealed with another cookie, or changed */
  open<T>(sealed: Buffer): T {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12), { authTagLength: 16 })
    decipher.setAuthTag(sealed.subarray(-16))
    const text = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
    return JSON.parse(text.toString('utf8')) as T
  }
}
