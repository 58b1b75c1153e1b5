/** @param sent a bit string as PostgreSQL sends it: its length in bits (32), then the bits, highest first. @returns those set */
export function setBits(sent: Buffer): number[] {
  const places: number[] = []
  for (let byte = 4; byte < sent.length; byte += 1) {
    const value = sent[byte]!
    if (value === 0) continue
    for (let bit = 0; bit < 8; bit += 1) if (value & (128 >> bit)) places.push((byte - 4) * 8 + bit)
  }
  return places
}
