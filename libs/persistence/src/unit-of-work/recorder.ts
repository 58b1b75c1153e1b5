import type { Command, Tx } from './tx.js'

/** How much of each a unit of work has committed. */
export interface Written {
  events: number
  commands: number
}

/** Writes what a unit of work publishes and sends, inside its transaction. */
export interface Recorder {
  record(tx: Tx): Promise<void>
  /** Called after the commit, so that what was written travels at once and not at the next poll. */
  committed(written: Written): void
}

/** Events and commands of any service but audit: rows that the journal and the command dispatcher pick up. */
export class OutboxRecorder implements Recorder {
  private readonly listeners: ((written: Written) => void)[] = []

  async record(tx: Tx): Promise<void> {
    if (tx.events.length > 0) {
      await tx.query(
        'insert into outbox (body) select body from unnest($1::text[]) with ordinality as e (body, n) order by n',
        [tx.events],
      )
    }
    for (const command of tx.commands) await this.keep(tx, command)
  }

  /** Called after each commit that wrote an event or a command. */
  onCommit(listener: (written: Written) => void): void {
    this.listeners.push(listener)
  }

  committed(written: Written): void {
    if (written.events + written.commands === 0) return
    for (const listener of this.listeners) listener(written)
  }

  private async keep(tx: Tx, { id, subject, body, correlationId }: Command): Promise<void> {
    await tx.query(
      'insert into command_outbox (id, subject, body, correlation_id, cause_id) values ($1, $2, $3, $4, $5)',
      [id, subject, body, correlationId, tx.causeId],
    )
  }
}
