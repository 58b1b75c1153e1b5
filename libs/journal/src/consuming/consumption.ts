import { ownInteraction, withInteraction, type ServiceName } from '@sih/kernel'
import type { UnitOfWork } from '@sih/persistence'
import type { JournalBatch } from '../batch.js'
import type { JournalSink, Position } from './journal-sink.js'

/** The same number with another body: somebody rewrote history. Never ignored. */
export class JournalFork extends Error {
  constructor(
    source: ServiceName,
    readonly number: number,
  ) {
    super(`The journal of ${source} has changed at or before event ${number}`)
  }
}

export interface Consumed extends Position {
  /** A later batch came first; the one that continues the position is still missing. */
  gap: boolean
}

/** Applies batches exactly once: position and effects are committed together. */
export class Consumption {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sink: JournalSink,
  ) {}

  /**
   * @returns where this service now stands with the source
   * @throws JournalFork, or whatever the effects throw; then nothing has been applied
   */
  async apply(batch: JournalBatch): Promise<Consumed> {
    try {
      return await this.applyNext(batch)
    } catch (error) {
      if (error instanceof JournalFork) await this.sink.forked?.(batch.source, error.number)
      throw error
    }
  }

  private applyNext(batch: JournalBatch): Promise<Consumed> {
    return withInteraction(ownInteraction(`journal.${batch.source}`), () =>
      this.work.run(async (tx) => {
        const position = await this.sink.position(tx, batch.source)
        if (batch.last <= position.number) {
          if (batch.last === position.number && !batch.head.equals(position.head)) {
            throw new JournalFork(batch.source, batch.last)
          }
          return { ...position, gap: false }
        }
        if (batch.first > position.number + 1) return { ...position, gap: true }
        if (batch.first !== position.number + 1 || !batch.previous.equals(position.head)) {
          throw new JournalFork(batch.source, position.number)
        }
        await this.sink.apply(tx, batch)
        return { number: batch.last, head: batch.head, gap: false }
      }),
    )
  }

  position(source: ServiceName): Promise<Position> {
    return withInteraction(ownInteraction(`journal.${source}`), () =>
      this.work.run((tx) => this.sink.position(tx, source)),
    )
  }
}
