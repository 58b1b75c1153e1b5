/** Of the format: the ends of the directory's record and of its entries (APPNOTE 6.3.10, 4.3.12 and 4.3.16). */
const endOfDirectory = { signature: 0x06054b50, size: 22, longestComment: 0xffff }
const entryOf = { signature: 0x02014b50, size: 46 }

/**
 * The names in a ZIP file's directory, which is what programs go by when they open it. Nothing is unpacked.
 * @returns null for what is not one whole ZIP file with nothing before or after it that could hide another
 */
export function zipEntries(bytes: Buffer): string[] | null {
  const end = bytes.lastIndexOf(signatureOf(endOfDirectory.signature))
  if (end < 0 || end + endOfDirectory.size > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  const commentLength = bytes.readUInt16LE(end + 20)
  if (end + endOfDirectory.size + commentLength !== bytes.length) return null
  if (start + bytes.readUInt32LE(end + 12) !== end) return null
  return namesFrom(bytes, start, end, count)
}

function namesFrom(bytes: Buffer, start: number, end: number, count: number): string[] | null {
  const names: string[] = []
  let at = start
  while (at + entryOf.size <= end && bytes.readUInt32LE(at) === entryOf.signature) {
    const name = at + entryOf.size
    const nameEnd = name + bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', name, nameEnd))
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return at === end && names.length === count ? names : null
}

function signatureOf(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
