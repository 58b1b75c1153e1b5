/** Of each byte of the facets, how often it had each value: one pass over the listings, however many codes are counted. */
export class Histogram {
  private readonly counts: Uint32Array

  /** @param bytes of the facets of a listing */
  constructor(private readonly bytes: number) {
    this.counts = new Uint32Array(bytes * 256)
  }

  add(listings: Buffer, at: number): void {
    for (let byte = 0; byte < this.bytes; byte += 1) this.counts[byte * 256 + listings[at + byte]!]! += 1
  }

  withBit(bit: number): number {
    const [from, mask] = [(bit >> 3) * 256, 0x80 >> (bit & 7)]
    let sum = 0
    for (let value = 0; value < 256; value += 1) if (value & mask) sum += this.counts[from + value]!
    return sum
  }
}
