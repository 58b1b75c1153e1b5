import { HASH_SIZE } from './hashes.js'

/** Whether a value is a number of leaves: a safe integer, so at most 2^53 - 1. */
export const isSize = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

export const isHash = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value.length === HASH_SIZE

/** Spread, because `every` would step over the holes of a sparse array. */
export const isProof = (value: unknown): value is Uint8Array[] =>
  Array.isArray(value) && [...value].every(isHash)

/** @throws RangeError unless every hash is 32 bytes: a caller's mistake, not an attacker's. */
export function assertHashes(hashes: Iterable<unknown>): asserts hashes is Iterable<Uint8Array> {
  for (const hash of hashes) if (!isHash(hash)) throw new RangeError('A hash is 32 bytes')
}

/** @throws RangeError unless 0 <= part <= whole and both are sizes. */
export function assertWithin(part: number, whole: number): void {
  if (!isSize(part) || !isSize(whole) || part > whole) throw new RangeError(`${part} is not within ${whole}`)
}

/** @throws RangeError unless 0 <= index < size. */
export function assertIndex(index: number, size: number): void {
  assertWithin(0, size)
  if (!isSize(index) || index >= size) throw new RangeError(`${index} is not an index below ${size}`)
}
