import { Clock, DomainError, currentInteraction, type ServiceName } from '@sih/kernel'
import type { DataSource } from 'typeorm'
import { Idempotency } from './idempotency.js'
import type { Recorder } from './recorder.js'
import { SharedReads, settle, type Outcome, type Read } from './shared-reads.js'
import { Transaction } from './transaction.js'
import { Tx } from './tx.js'

/**
 * The only way to the database. What a unit of work changes, what it publishes and the answer to a repeated request are
 * committed together or not at all; nothing is answered before the commit (write-ahead audit).
 */
export class UnitOfWork {
  private readonly idempotency: Idempotency
  private readonly reads = new SharedReads((reads) => this.readTogether(reads))

  constructor(
    private readonly dataSource: DataSource,
    private readonly recorder: Recorder,
    private readonly clock: Clock,
    service: ServiceName,
  ) {
    this.idempotency = new Idempotency(service)
  }

  /** A transaction of its own. A throw undoes everything. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const interaction = currentInteraction()
    const { result, written } = await this.dataSource.transaction(async (manager) => {
      const tx = new Tx(new Transaction(manager), this.clock)
      const result = await this.idempotency.once(tx, interaction, () => work(tx))
      if (interaction.mustRecord && tx.events.length === 0) throw new DomainError('NOT_RECORDED')
      await this.recorder.record(tx)
      return { result, written: { events: tx.events.length, commands: tx.commands.length } }
    })
    interaction.idempotencyKey = null
    interaction.recorded += written.events
    this.recorder.committed(written)
    return result
  }

  /**
   * For work that changes nothing but says that it happened. It shares a commit with others that read at the same time,
   * so it must not write by itself; use `tx.find` for rows by id, and they share the query too.
   */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.reads.run<T>({ work, interaction: currentInteraction() })
  }

  /**
   * No transaction is opened around a single select and the insert that records it: under READ COMMITTED it would promise
   * nothing more. Nobody is answered before the insert is committed, and a failed statement spoils nobody else's.
   */
  private async readTogether(reads: readonly Read[]): Promise<Outcome[]> {
    const runner = this.dataSource.createQueryRunner()
    try {
      const transaction = new Transaction(runner.manager)
      const parts = await Promise.all(
        reads.map(async (read) => {
          const tx = new Tx(transaction, this.clock)
          return { read, tx, outcome: await settle(read, tx) }
        }),
      )
      const answered = parts.filter(({ outcome }) => 'value' in outcome)
      const all = new Tx(transaction, this.clock)
      all.events.push(...answered.flatMap(({ tx }) => tx.events))
      await this.recorder.record(all)
      for (const { read, tx } of answered) read.interaction.recorded += tx.events.length
      this.recorder.committed({ events: all.events.length, commands: 0 })
      return parts.map(({ outcome }) => outcome)
    } finally {
      await runner.release()
    }
  }
}
