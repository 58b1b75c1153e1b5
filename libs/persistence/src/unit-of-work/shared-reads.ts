import { withInteraction, type Interaction } from '@sih/kernel'
import DataLoader from 'dataloader'
import { Turns } from '../turns.js'
import type { Tx } from './tx.js'

export interface Read {
  work: (tx: Tx) => Promise<unknown>
  interaction: Interaction
}

export type Outcome = { value: unknown } | { error: unknown }

/** Milliseconds. A read waits for at most so long, and only while others keep the service busy. */
const pause = 2
const readsAtOnce = 64

/** Lets reads that wait at the same time share one connection: one commit makes all their audit records durable. */
export class SharedReads {
  private readonly turns = new Turns(pause)
  private readonly loader: DataLoader<Read, Outcome, Read>

  /** @param together runs the reads and answers each once what it published is committed. */
  constructor(together: (reads: readonly Read[]) => Promise<Outcome[]>) {
    this.loader = new DataLoader((reads) => this.turns.during(() => together(reads)), {
      cache: false,
      maxBatchSize: readsAtOnce,
      batchScheduleFn: this.turns.schedule,
    })
  }

  async run<T>(read: Read): Promise<T> {
    const outcome = await this.loader.load(read)
    if ('error' in outcome) throw outcome.error
    return outcome.value as T
  }
}

/** Runs one read as part of its own interaction and turns a throw into an outcome, so that it fails alone. */
export const settle = ({ work, interaction }: Read, tx: Tx): Promise<Outcome> =>
  withInteraction(interaction, () => work(tx)).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
