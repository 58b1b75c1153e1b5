import { currentInteraction, withInteraction } from '@sih/kernel'
import { StreamableFile } from '@nestjs/common'
import { Readable } from 'node:stream'

interface Part {
  lines: string[]
}

/**
 * Parts of NDJSON as one file, which is never all in memory and goes no faster than it is taken. What goes wrong before the first
 * part is a problem like any other; later it cuts the file off, which a verifier notices.
 * @param next the part after this one; undefined at the end
 */
export function linesAsFile<P extends Part>(
  first: P,
  next: (part: P) => Promise<P> | undefined,
  name: string,
): StreamableFile {
  // Further parts are asked for in the name of the same interaction, outside of which the stream is read.
  const interaction = currentInteraction()
  const lines = (async function* () {
    for (let part: P | undefined = first; part;) {
      yield part.lines.map((line) => `${line}\n`).join('')
      const before: P = part
      part = await withInteraction(interaction, async () => next(before))
    }
  })()
  return new StreamableFile(Readable.from(lines, { objectMode: false }), {
    type: 'application/x-ndjson',
    disposition: `attachment; filename="${name}"`,
  })
}
