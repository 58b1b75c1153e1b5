import type { DataSource } from 'typeorm'

/** A server that answers a commit before it is on disk would lose audit records. */
const required = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: ['on', 'remote_apply', 'remote_write', 'local'],
}

/** @throws Error if the server, or this role on it, may lose what it has confirmed. */
export async function assertDurable(dataSource: DataSource): Promise<void> {
  for (const [setting, allowed] of Object.entries(required)) {
    const [row] = await dataSource.query<{ value: string }[]>('select current_setting($1) as value', [
      setting,
    ])
    if (![allowed].flat().includes(row!.value)) {
      throw new Error(
        `PostgreSQL has ${setting} = ${row!.value}: committed audit records could be lost. Turn it on.`,
      )
    }
  }
}
