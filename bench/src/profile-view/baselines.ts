import { natsOptions } from '@sih/journal'
import type { Stack } from '@sih/local-stack'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Baseline {
  url: string
  pids: number[]
  stop(): void
}

async function start(
  program: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(fileURLToPath(new URL(`./${program}.js`, import.meta.url)), {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  })
  const [message] = (await once(child, 'message')) as [{ url: string }]
  return { child, url: message.url }
}

const running = (children: ChildProcess[], url: string): Baseline => ({
  url,
  pids: children.map(({ pid }) => pid!),
  stop: () => children.forEach((child) => child.kill()),
})

/**
 * Both read the product's own rows, with the rights of its candidates service.
 * @param prepared whether PostgreSQL plans their query once a connection
 */
export async function startBaselines(
  { databases, servers }: Stack,
  prepared: boolean,
): Promise<{ one: Baseline; two: Baseline }> {
  const PREPARED = prepared ? '1' : ''
  const PATTERN = `candidates.v1.baseline${prepared ? '-prepared' : ''}`
  const DATABASE_URL = databases.candidates.url
  const optionsOf = (user: 'candidates' | 'gateway') =>
    JSON.stringify({ ...natsOptions(servers.natsUrls[user], user), queue: user })
  const one = await start('one-process', { DATABASE_URL, PREPARED })
  const service = await start('two-service', {
    DATABASE_URL,
    NATS_OPTIONS: optionsOf('candidates'),
    PATTERN,
    PREPARED,
  })
  const gateway = await start('two-gateway', { NATS_OPTIONS: optionsOf('gateway'), PATTERN })
  return { one: running([one.child], one.url), two: running([gateway.child, service.child], gateway.url) }
}
