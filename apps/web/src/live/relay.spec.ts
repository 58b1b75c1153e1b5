import { PassThrough, type Readable } from 'node:stream'
import { eventually } from '@sih/testing'
import { Relay } from './relay.js'

let source: PassThrough
let relay: Relay
let over: Promise<void>

function begin(after?: number): void {
  source = new PassThrough()
  relay = new Relay(source, after)
  over = relay.run()
}

/** What a page has been told so far. */
async function page(after?: number): Promise<{ text: string; stream: Readable }> {
  const told = { text: '', stream: await relay.join(after) }
  told.stream.on('data', (piece: Buffer) => (told.text += String(piece)))
  return told
}

const event = (id: number) => `id: ${id}\nevent: message\ndata: {"n":${id}}\n\n`
const here = (id: number) => `id: ${id}\n\n`
const missed = 'event: missed\ndata: {}\n\n'

describe('A relay', () => {
  it('tells every page of a session what comes, once', async () => {
    begin()
    source.write(`retry: 1000\n\n${here(7)}`)
    const [one, other] = [await page(), await page()]
    // In two pieces, as a network may bring it.
    source.write(event(8).slice(0, 9))
    source.write(event(8).slice(9))
    for (const told of [one, other])
      await eventually(() => expect(told.text).toBe(`retry: 1000\n\n${here(7)}${event(8)}`))
  })

  it('goes on for the next page after what the one before has heard', async () => {
    begin(5)
    source.write(event(6) + event(7) + here(9))
    const first = await page(5)
    await eventually(() => expect(first.text).toContain(event(6) + event(7)))
    first.stream.destroy()
    source.write(event(10))
    const next = await page(7)
    await eventually(() => expect(next.text).toContain(event(10)))
    expect(next.text).not.toContain(event(7))
  })

  it.each([
    ['was away for longer than the relay knows', 3],
    ['has heard more than the gateway has said', 99],
  ])('says so to a page that %s', async (_, after) => {
    begin(5)
    source.write(here(9))
    const told = await page(after)
    await eventually(() => expect(told.text).toContain(missed))
  })

  it('keeps so many events and no more', async () => {
    begin(0)
    source.write(Array.from({ length: 201 }, (_, n) => event(n + 1)).join('') + here(201))
    const [all, some] = [await page(0), await page(1)]
    await eventually(() => expect(all.text).toContain(missed))
    await eventually(() => expect(some.text).toContain(event(2)))
  })

  it('knows nothing of what the gateway itself has missed', async () => {
    begin(5)
    source.write(missed + here(90_000))
    const told = await page(5)
    await eventually(() => expect(told.text).toContain(missed))
  })

  it('lets a page go that does not read, and the oldest of too many', async () => {
    begin()
    source.write(here(1))
    const slow = await relay.join(undefined)
    source.write(`id: 2\nevent: message\ndata: ${'x'.repeat(70_000)}\n\n`)
    await eventually(() => expect(slow.destroyed).toBe(true))
    const pages = []
    for (let n = 0; n < 21; n++) pages.push((await page()).stream)
    expect(pages.map(({ destroyed }) => destroyed)).toEqual(pages.map((_, n) => n === 0))
  })

  it('ends its pages when the gateway ends, and is left once none has been open for two minutes', async () => {
    begin()
    source.write(here(1))
    const { stream } = await page()
    expect(relay.isLeft(Date.now() + 3_600_000)).toBe(false)
    stream.destroy()
    await eventually(() => expect(relay.isLeft(Date.now() + 121_000)).toBe(true))
    expect(relay.isLeft(Date.now() + 60_000)).toBe(false)
    const last = await page()
    source.end()
    await over
    expect([last.stream.destroyed, (await relay.join(1)).destroyed]).toEqual([true, true])
  })
})
