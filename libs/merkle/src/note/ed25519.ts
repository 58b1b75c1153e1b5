import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** Bytes of an Ed25519 public key, and of the seed that is its private key (RFC 8032). */
export const ED25519_KEY_SIZE = 32

// node:crypto takes no raw keys, so they go in and out in the DER of RFC 8410, whose headers never vary.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

export const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })

export const publicKeyOf = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' })

export const publicBytesOf = (privateKey: KeyObject): Buffer =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length)
