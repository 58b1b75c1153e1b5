import { DomainError } from '@sih/kernel'

/** Lets a few through at a time and keeps the others in line; a line that is too long is told to come back later. */
export class Turnstile {
  private inside = 0
  private readonly line: (() => void)[] = []

  constructor(
    private readonly atOnce: number,
    private readonly longestLine: number,
  ) {}

  /** @throws DomainError SERVICE_UNAVAILABLE if the line is full */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.atOnce) this.inside += 1
    else await this.queue()
    try {
      return await work()
    } finally {
      // The place is handed on, so that nobody can slip in between.
      const next = this.line.shift()
      if (next) next()
      else this.inside -= 1
    }
  }

  private queue(): Promise<void> {
    if (this.line.length >= this.longestLine) throw new DomainError('SERVICE_UNAVAILABLE')
    return new Promise((resolve) => this.line.push(resolve))
  }
}
