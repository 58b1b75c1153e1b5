import { hash } from 'node:crypto'
import { isHash, isSize } from '../tree/bounds.js'
import { HASH_SIZE } from '../tree/hashes.js'

// The tree's hashes begin with 0x00 and 0x01: a link of a chain can be neither a leaf nor a node.
const LINK = 0x02
const NUMBER_SIZE = 8

/** The head of a chain without events: 32 zero bytes. */
export const chainGenesis: Buffer = Buffer.alloc(HASH_SIZE)

/**
 * The head of a source's chain after one more event:
 * SHA-256(0x02 || previous head (32 bytes) || number (8 bytes, big endian) || body).
 * @param number the event's number in its source: 1 for the first, then without gaps. At most 2^53 - 1, as JSON
 * has to hold it.
 * @param body the event in its canonical form; text is taken as UTF-8 and must not have lone surrogates.
 * @throws RangeError for a number or previous head out of bounds.
 */
export function chainHash(previous: Uint8Array, number: number | bigint, body: Uint8Array | string): Buffer {
  if (!isHash(previous)) throw new RangeError('The previous head is not 32 bytes')
  if (!isSize(Number(number)) || number < 1) throw new RangeError(`${number} is not the number of an event`)
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const link = Buffer.allocUnsafe(1 + HASH_SIZE + NUMBER_SIZE + bytes.length)
  link[0] = LINK
  link.set(previous, 1)
  link.writeBigUInt64BE(BigInt(number), 1 + HASH_SIZE)
  link.set(bytes, 1 + HASH_SIZE + NUMBER_SIZE)
  return hash('sha256', link, 'buffer')
}

/**
 * The head of a source's chain after several more events.
 * @param firstNumber the number of the first of the bodies; the others follow without gaps.
 * @returns `previous` itself if there are no bodies.
 */
export function chainOf(
  previous: Buffer,
  firstNumber: number | bigint,
  bodies: Iterable<Uint8Array | string>,
): Buffer {
  let head = previous
  let number = BigInt(firstNumber)
  for (const body of bodies) head = chainHash(head, number++, body)
  return head
}
