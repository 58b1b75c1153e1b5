import { once } from 'node:events'
import { services } from '@sih/kernel'
import type { LocatedDatabases } from './locate-databases.js'
import { migrateService } from './migrate-service.js'
import { provisionDatabases } from './provision-databases.js'
import { waitForPostgres } from './wait-for-postgres.js'

export interface Deployment extends LocatedDatabases {
  /** The folder that holds `apps`. */
  root: string
  /** Where roles and databases are made; absent if somebody else makes all of them. */
  adminUrl?: string | undefined
  natsUrl: string
}

/** Runs one named step; the caller decides how to tell about it. */
export type RunStep = <T>(name: string, step: () => Promise<T>) => Promise<T>

const natsPatienceMs = 60_000

/** Loaded only here: it brings Nest and TypeORM along, which nothing else in a deployment needs. */
async function prepareStream(natsUrl: string, signal?: AbortSignal): Promise<void> {
  const { ensureStreams } = await import('@sih/journal')
  // The connection itself never gives up.
  const limits = [AbortSignal.timeout(natsPatienceMs), ...(signal ? [signal] : [])]
  const gaveUp = once(AbortSignal.any(limits), 'abort').then(() => {
    throw new Error(`NATS at ${new URL(natsUrl).host} did not answer within ${natsPatienceMs / 1000} s`)
  })
  await Promise.race([ensureStreams(natsUrl), gaveUp])
}

/**
 * Brings databases, tables and streams to what this version of the code expects. Safe to repeat: what is there stays.
 * The local stack, docker-compose and the tests all go through here.
 * @param signal calls it off
 * @throws Error that names the step's cause; earlier steps stay done.
 */
export async function deploy(
  { root, adminUrl, passwords, databases, natsUrl }: Deployment,
  step: RunStep = (_name, run) => run(),
  signal?: AbortSignal,
): Promise<void> {
  if (adminUrl) {
    await step('databases and roles', async () => {
      await waitForPostgres(adminUrl, signal)
      await provisionDatabases(adminUrl, passwords)
    })
  }
  await step('migrations', () =>
    Promise.all(
      services.map(async (service) => {
        await waitForPostgres(databases[service].ownerUrl, signal)
        await migrateService(root, service, databases[service].ownerUrl, signal)
      }),
    ),
  )
  await step('event stream', () => prepareStream(natsUrl, signal))
}
