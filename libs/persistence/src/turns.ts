/**
 * Batches of a DataLoader that take turns: one at a time, and not more often than every so many milliseconds. Those who
 * come meanwhile gather for the next. A quiet service adds no delay, a busy one shares more.
 */
export class Turns {
  private running = false
  private lastStart = 0
  private timer: NodeJS.Timeout | undefined
  private readonly waiting: (() => void)[] = []

  /** @param pause least milliseconds between two starts */
  constructor(private readonly pause: number) {}

  /** For DataLoader's `batchScheduleFn`. */
  readonly schedule = (start: () => void): void => {
    this.waiting.push(start)
    setImmediate(() => this.next())
  }

  /** Around what a batch does. */
  async during<T>(batch: () => Promise<T>): Promise<T> {
    this.running = true
    this.lastStart = performance.now()
    try {
      return await batch()
    } finally {
      this.running = false
      this.next()
    }
  }

  private next(): void {
    if (this.running || this.timer || this.waiting.length === 0) return
    const wait = this.lastStart + this.pause - performance.now()
    if (wait > 0) {
      this.timer = setTimeout(() => {
        this.timer = undefined
        this.next()
      }, wait)
    } else {
      this.waiting.shift()!()
    }
  }
}
