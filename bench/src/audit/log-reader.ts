import type { Stack } from '@sih/local-stack'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

/** What has arrived in the log, read from its database. */
export class LogReader {
  private constructor(private readonly client: pg.Client) {}

  static async of({ databases }: Stack): Promise<LogReader> {
    const client = new pg.Client({ connectionString: databases.audit.url })
    await client.connect()
    return new LogReader(client)
  }

  async rows<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, parameters)).rows
  }

  /** As the services ask: parsed and planned once. */
  async prepared<Row extends object>(name: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.client.query<Row>({ name, text: sql, values: parameters })).rows
  }

  async size(): Promise<number> {
    const [newest] = await this.rows<{ size: string }>('select max(size) as size from log_batch')
    return Number(newest!.size)
  }

  /** Of the events of candidates, all of which the benchmark has written but for the demonstration's. */
  async arrived(): Promise<number> {
    const [newest] = await this.rows<{ last: string }>(
      `select max(last) as last from log_batch where source = 'candidates'`,
    )
    return Number(newest!.last)
  }

  /** @throws Error after five minutes without anything new */
  async reaches(number: number, tell: (arrived: number) => void = () => undefined): Promise<void> {
    let seen = { arrived: -1, at: Date.now() }
    for (let told = Date.now(); ; await delay(50)) {
      const arrived = await this.arrived()
      if (arrived >= number) return
      if (arrived > seen.arrived) seen = { arrived, at: Date.now() }
      if (Date.now() - seen.at > 300_000) throw new Error(`Nothing has arrived after number ${arrived}`)
      if (Date.now() - told > 10_000) tell(((told = Date.now()), arrived))
    }
  }

  close(): Promise<void> {
    return this.client.end()
  }
}
