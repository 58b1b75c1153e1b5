/**
 * Batches of a DataLoader that take turns: only so many run at once, and while they run those who come gather for the
 * next. A quiet service adds no delay, a busy one shares more.
 */
export class Turns {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly atOnce: number) {}

  /** For DataLoader's `batchScheduleFn`. */
  readonly schedule = (start: () => void): void => {
    this.waiting.push(start)
    setImmediate(() => this.next())
  }

  /** Around what a batch does. */
  async during<T>(batch: () => Promise<T>): Promise<T> {
    this.running += 1
    try {
      return await batch()
    } finally {
      this.running -= 1
      this.next()
    }
  }

  private next(): void {
    if (this.running < this.atOnce) this.waiting.shift()?.()
  }
}
