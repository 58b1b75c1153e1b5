import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

export const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export const partsOf = (
  token: string,
): [header: Record<string, unknown>, payload: Record<string, unknown>] => {
  const [header, payload] = token.split('.')
  return [header, payload].map((part) => JSON.parse(Buffer.from(part!, 'base64url').toString())) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ]
}

/** A key that nobody knows but who attacks. */
export const foreignKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

export function eddsa(header: object, payload: object, key: KeyObject): string {
  const text = `${base64(header)}.${base64(payload)}`
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`
}

/** The confusion of RFC 8725, 2.1: a public key taken for the secret of an HMAC. */
export function hmac(header: object, payload: object, secret: string | Buffer): string {
  const text = `${base64(header)}.${base64(payload)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
