import type { NatsConnection } from '@nats-io/transport-node'
import type { DataSource } from 'typeorm'

const queryTimeout = 2_000

/** What a service needs to answer requests; for each part null, or what is wrong with it. */
export type ReadinessState = Record<'database' | 'nats' | 'running', string | null>

/** Looks at the live connections themselves. */
export class Readiness {
  private stopping = false

  constructor(
    private readonly dataSource: DataSource,
    private readonly connection: NatsConnection,
  ) {}

  /** From now on no new requests should be sent here. */
  leave(): void {
    this.stopping = true
  }

  async check(): Promise<ReadinessState> {
    return {
      database: await this.database(),
      nats: await this.nats(),
      running: this.stopping ? 'stopping' : null,
    }
  }

  private database(): Promise<string | null> {
    return within(this.dataSource.query('select 1'), 'the database does not answer')
  }

  private async nats(): Promise<string | null> {
    if (this.connection.isClosed()) return 'the connection is closed'
    return within(this.connection.flush(), 'NATS does not answer')
  }
}

async function within(work: Promise<unknown>, problem: string): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(problem), queryTimeout)
  })
  const answer = work.then(
    () => null,
    () => problem,
  )
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer))
}
