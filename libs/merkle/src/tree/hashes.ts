import { hash } from 'node:crypto'

/** Bytes in every hash of the log: SHA-256. */
export const HASH_SIZE = 32

// RFC 9162, 2.1.1: the prefixes keep a node from ever being passed off as a leaf. 0x02 is the source chain's.
const LEAF = 0x00
const NODE = 0x01

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Buffer = hash('sha256', '', 'buffer')

/** SHA-256(0x00 || data): the hash under which an entry stands in the tree. */
export function leafHash(data: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(1 + data.length)
  bytes[0] = LEAF
  bytes.set(data, 1)
  return hash('sha256', bytes, 'buffer')
}

/** SHA-256(0x01 || left || right): the hash that joins two neighbouring subtrees. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(1 + 2 * HASH_SIZE)
  bytes[0] = NODE
  bytes.set(left, 1)
  bytes.set(right, 1 + HASH_SIZE)
  return hash('sha256', bytes, 'buffer')
}
