import { hash, randomBytes, sign, verify } from 'node:crypto'
import { decodeBase64 } from './base64.js'
import { ED25519_KEY_SIZE, privateKeyOf, publicBytesOf, publicKeyOf } from './ed25519.js'
import { NoteError } from './note-error.js'
import { isKeyName } from './note-text.js'

/** The signature type of plain Ed25519 in C2SP signed-note; the only one spoken here. */
const ED25519 = 0x01
const SECRET = 'PRIVATE+KEY+'

/** A key somebody trusts to sign notes. The name and id are what a signature line refers to. */
export interface NoteVerifier {
  readonly name: string
  /** Eight hexadecimal digits, lower case. */
  readonly keyId: string
  verify(text: string, signature: Uint8Array): boolean
}

/** A key that signs notes. It does not show its private half. */
export interface NoteSigner {
  readonly name: string
  /** Eight hexadecimal digits, lower case. */
  readonly keyId: string
  /** What to publish: see {@link noteVerifier}. */
  readonly verifierKey: string
  sign(text: string): Buffer
}

/**
 * A new secret signer key `PRIVATE+KEY+<name>+<key id>+<base64 of 0x01 || seed>`, the form of Go's sumdb/note.
 * @throws NoteError MALFORMED_KEY for an empty name or one with spaces or plus signs.
 */
export const generateSignerKey = (name: string): string =>
  encodeSignerKey(name, randomBytes(ED25519_KEY_SIZE))

/** @throws NoteError MALFORMED_KEY unless the text is a signer key, letter for letter. */
export function noteSigner(signerKey: string): NoteSigner {
  const { name, key: seed } = parseKey(signerKey.startsWith(SECRET) ? signerKey.slice(SECRET.length) : '')
  if (encodeSignerKey(name, seed) !== signerKey) throw malformed()
  const privateKey = privateKeyOf(seed)
  const publicKey = publicBytesOf(privateKey)
  return {
    name,
    keyId: keyIdOf(name, publicKey),
    verifierKey: encodeVerifierKey(name, publicKey),
    sign: (text) => sign(null, Buffer.from(text), privateKey),
  }
}

/**
 * Reads a public verifier key, `<name>+<key id>+<base64 of 0x01 || public key>` (C2SP signed-note).
 * @throws NoteError MALFORMED_KEY unless the text is a verifier key, letter for letter.
 */
export function noteVerifier(verifierKey: string): NoteVerifier {
  const { name, key } = parseKey(verifierKey)
  if (encodeVerifierKey(name, key) !== verifierKey) throw malformed()
  const publicKey = publicKeyOf(key)
  return {
    name,
    keyId: keyIdOf(name, key),
    verify: (text, signature) => verify(null, Buffer.from(text), publicKey, signature),
  }
}

/** The parts of a key. Encoding them again and comparing then checks algorithm, id and spelling at once. */
function parseKey(text: string): { name: string; key: Buffer } {
  const [name, , ...rest] = text.split('+')
  const typed = decodeBase64(rest.join('+'))
  if (!isKeyName(name) || typed?.length !== 1 + ED25519_KEY_SIZE) throw malformed()
  return { name, key: typed.subarray(1) }
}

const encodeVerifierKey = (name: string, publicKey: Uint8Array): string =>
  `${name}+${keyIdOf(name, publicKey)}+${base64OfTyped(publicKey)}`

function encodeSignerKey(name: string, seed: Uint8Array): string {
  if (!isKeyName(name)) throw malformed()
  return `${SECRET}${name}+${keyIdOf(name, publicBytesOf(privateKeyOf(seed)))}+${base64OfTyped(seed)}`
}

/** SHA-256(name || 0x0A || 0x01 || public key), the first four bytes. An identifier, not a proof. */
const keyIdOf = (name: string, publicKey: Uint8Array): string =>
  hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ED25519), publicKey]), 'hex').slice(0, 8)

const base64OfTyped = (key: Uint8Array): string => Buffer.concat([Buffer.of(ED25519), key]).toString('base64')

const malformed = (): NoteError => new NoteError('MALFORMED_KEY', 'Not a well-formed Ed25519 note key')
