import type { JournalBatch } from '../batch.js'
import type { Consumed, Consumption } from './consumption.js'

/** As many as its source sends again at once. */
const earlyAtMost = 20

/**
 * Applies the batches of one source in the order of their numbers. Of two processes that publish, one may overtake the other: what
 * comes too early waits here for what is missing. It is lost with this process, and sent again then.
 */
export class InOrder {
  private readonly early = new Map<number, JournalBatch>()

  constructor(private readonly consumption: Consumption) {}

  /** @returns where this service stands with the source once the batch, and what waited for it, has been applied */
  async apply(batch: JournalBatch): Promise<Consumed> {
    let consumed = await this.consumption.apply(batch)
    if (consumed.gap) this.keep(batch)
    for (let next = this.after(consumed.number); next; next = this.after(consumed.number)) {
      consumed = await this.consumption.apply(next)
    }
    return { ...consumed, gap: consumed.gap || this.early.size > 0 }
  }

  private keep(batch: JournalBatch): void {
    if (this.early.size < earlyAtMost) this.early.set(batch.first, batch)
  }

  /** The batch that continues a position, if it waits; what another process has applied meanwhile waits no longer. */
  private after(number: number): JournalBatch | undefined {
    const next = this.early.get(number + 1)
    for (const { first, last } of this.early.values()) {
      if (last <= number || first === number + 1) this.early.delete(first)
    }
    return next
  }
}
