const newline = 0x0a
/** Bytes. No entry comes near it; without a bound a file that is no export would be read into memory whole. */
const longestLine = 4 * 1024 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes that are no text, or no end of a line. */
export class UnreadableLine extends Error {}

/**
 * The lines of a file in UTF-8, ended by a newline each. Only newlines end a line: node:readline also splits at U+2028, which may
 * stand inside an entry.
 * @throws UnreadableLine for a line of more than 4 MiB, or bytes that are not UTF-8
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const begun: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield textOf([...begun.splice(0), chunk.subarray(start, end)])
      length = 0
      start = end + 1
    }
    begun.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > longestLine) throw new UnreadableLine('A line is longer than any entry can be')
  }
  if (length > 0) yield textOf(begun)
}

function textOf(pieces: Uint8Array[]): string {
  try {
    return decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))
  } catch (cause) {
    throw new UnreadableLine('A line is not text in UTF-8', { cause })
  }
}
