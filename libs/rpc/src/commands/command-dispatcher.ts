import { ownInteraction, withInteraction, type ServiceName } from '@sih/kernel'
import { Repeating } from '@sih/journal'
import { Logger } from '@nestjs/common'
import type { Rpc } from '@sih/contracts'
import type { DataSource } from 'typeorm'
import type { RpcClient } from '../client/rpc-client.js'

interface CommandRow {
  id: string
  subject: Rpc['subject']
  body: object
  correlation_id: string
  cause_id: string | null
  attempts: number
}

const commandsAtOnce = 20
/** So long a process may hold a command; longer than an answer may take. */
const lease = `interval '10 seconds'`
/** After attempt n it is repeated in 1, 2, 4 … seconds, at most ten minutes. */
const backoff = `least(600, power(2, least(attempts, 10) - 1)) * interval '1 second'`

/**
 * Delivers the commands of committed units of work, each until it is answered; then its row, which may hold personal data,
 * is deleted. The command's id is its idempotency key, so a lost answer does no harm.
 */
export class CommandDispatcher {
  private readonly logger = new Logger(CommandDispatcher.name)
  private readonly sending = new Repeating(() => this.dispatch(), { every: 1_000, pause: 20 })

  constructor(
    private readonly dataSource: DataSource,
    private readonly client: RpcClient,
    private readonly service: ServiceName,
  ) {}

  start(): void {
    this.sending.start()
  }

  nudge(): void {
    this.sending.nudge()
  }

  stop(): Promise<void> {
    return this.sending.stop()
  }

  private async dispatch(): Promise<void> {
    const [due] = await this.dataSource.query<[CommandRow[], number]>(
      `update command_outbox set attempts = attempts + 1, due_at = now() + ${lease}
       where id in (
         select id from command_outbox where due_at <= now() order by due_at limit $1 for update skip locked
       ) returning id, subject, body, correlation_id, cause_id, attempts`,
      [commandsAtOnce],
    )
    await Promise.all(due.map((command) => this.send(command)))
    if (due.length === commandsAtOnce) this.sending.nudge()
  }

  private async send({ id, subject, body, correlation_id, cause_id, attempts }: CommandRow): Promise<void> {
    const interaction = {
      ...ownInteraction(`${this.service}.command`),
      correlationId: correlation_id,
      causeId: cause_id,
      idempotencyKey: id,
    }
    try {
      await withInteraction(interaction, () => this.client.call({ subject } as Rpc, body))
      await this.dataSource.query('delete from command_outbox where id = $1', [id])
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.logger.warn({ message: 'command will be repeated', subject, id, attempts, reason })
      await this.dataSource.query(
        `update command_outbox set last_error = $2, due_at = now() + ${backoff} where id = $1`,
        [id, reason],
      )
    }
  }
}
