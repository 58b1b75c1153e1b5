/** A copy with one bit changed; `bit` is taken modulo the length. */
export function flipBit(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  const place = bit % (8 * copy.length)
  copy[place >> 3]! ^= 1 << (place & 7)
  return copy
}

/** One of the 53 bits of a safe integer changed. */
export const flipBitOf = (value: number, bit: number): number =>
  Number(BigInt(value) ^ (1n << BigInt(bit % 53)))

/** Every proof that differs from this one by an element removed, doubled, put in, or exchanged with another. */
export function* rearrangements(proof: readonly Buffer[], stranger: Buffer): Generator<Buffer[]> {
  for (let place = 0; place <= proof.length; place += 1) {
    yield proof.toSpliced(place, 0, stranger)
    if (place === proof.length) continue
    yield proof.toSpliced(place, 1)
    yield proof.toSpliced(place, 0, proof[place]!)
    for (let other = place + 1; other < proof.length; other += 1)
      yield proof.with(place, proof[other]!).with(other, proof[place]!)
  }
}
