import type { Readable } from 'node:stream'

/** One block of a stream of server-sent events (HTML Living Standard, 9.2), as the gateway writes them. */
export interface EventBlock {
  /** With the empty line that ends it. */
  text: string
  id: number | null
  /** What it tells; null for one that only says how far the gateway has come. */
  event: string | null
}

const lineOf = (text: string, name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? null

function blockOf(text: string): EventBlock {
  const id = lineOf(text, 'id')
  return { text: `${text}\n\n`, id: id === null ? null : Number(id), event: lineOf(text, 'event') }
}

/** @throws what breaks the stream off */
export async function* blocksOf(stream: Readable): AsyncGenerator<EventBlock> {
  let rest = ''
  stream.setEncoding('utf8')
  for await (const piece of stream as AsyncIterable<string>) {
    const texts = (rest + piece).split('\n\n')
    rest = texts.pop()!
    yield* texts.map(blockOf)
  }
}
