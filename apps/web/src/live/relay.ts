import { Readable } from 'node:stream'
import { blocksOf, type EventBlock } from './event-block.js'

/** Events that are kept for pages to come: one that was away for more of them loads everything again. */
const kept = 200
/** Open pages of one session: more are somebody's mistake, and the oldest makes way. */
const mostPages = 20
/** Bytes that a browser may be behind before it is let go: it comes back and is told what it has missed. */
const patience = 64 * 1024
/** Milliseconds without any page after which a visit is over. */
const lingers = 120_000

/** What the gateway tells one session, told to all its pages: the next page goes on where the one before has ended (ADR 0067). */
export class Relay {
  private readonly pages = new Set<Readable>()
  private readonly events: { id: number; text: string }[] = []
  private position = 0
  private aloneSince = Date.now()
  private isOver = false
  private hasBegun!: () => void
  private readonly begun = new Promise<void>((resolve) => (this.hasBegun = resolve))

  /** @param from all that was told after this number is known, once the gateway has said how far it has come */
  constructor(
    private readonly source: Readable,
    private from: number | undefined,
  ) {}

  /** @returns when the gateway has no more to say, or was told to stop; no page is open then, and each comes back */
  async run(): Promise<void> {
    try {
      for await (const block of blocksOf(this.source)) this.take(block)
    } catch {
      // Broken off, there or here.
    }
    this.isOver = true
    this.hasBegun()
    for (const page of this.pages) page.destroy()
  }

  end(): void {
    this.source.destroy()
  }

  /** @param now milliseconds since 1970 */
  isLeft = (now: number): boolean => this.pages.size === 0 && now - this.aloneSince > lingers

  /** @param after the last event that the page has heard of, if it has heard of any */
  async join(after: number | undefined): Promise<Readable> {
    await this.begun
    const page = new Readable({ read: () => undefined })
    page.push(`retry: 1000\n\n${this.since(after)}id: ${this.position}\n\n`)
    const [oldest] = this.pages
    if (this.pages.size >= mostPages) this.letGo(oldest!)
    this.pages.add(page)
    page.once('close', () => this.leave(page))
    if (this.isOver) page.destroy()
    return page
  }

  private leave(page: Readable): void {
    this.pages.delete(page)
    this.aloneSince = Date.now()
  }

  private letGo(page: Readable): void {
    page.destroy()
    this.leave(page)
  }

  private since(after: number | undefined): string {
    if (after === undefined) return ''
    if (after < this.from! || after > this.position) return 'event: missed\ndata: {}\n\n'
    return this.events
      .filter(({ id }) => id > after)
      .map(({ text }) => text)
      .join('')
  }

  private take({ id, event, text }: EventBlock): void {
    if (event === 'missed') this.from = undefined
    if (id === null) return
    this.position = id
    if (event === null) {
      this.from ??= id
      this.hasBegun()
    } else {
      this.events.push({ id, text })
      if (this.events.length > kept) this.from = this.events.shift()!.id
    }
    for (const page of this.pages) {
      page.push(text)
      if (page.readableLength > patience) this.letGo(page)
    }
  }
}
