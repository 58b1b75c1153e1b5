import { programs } from '@sih/kernel'
import type { LocatedDatabases } from './locate-databases.js'
import { migrateService } from './migrate-service.js'
import { prepareStream } from './prepare-stream.js'
import { provisionDatabases } from './provision-databases.js'
import { waitForPostgres } from './wait-for-postgres.js'

export interface Deployment extends LocatedDatabases {
  /** The folder that holds `apps`. */
  root: string
  /** Where roles and databases are made; absent if somebody else makes all of them. */
  adminUrl?: string | undefined
  natsUrl: string
  /** Copies of the event stream if it has to be made; 1 if left out. */
  natsReplicas?: number | undefined
}

/** Runs one named step; the caller decides how to tell about it. */
export type RunStep = <T>(name: string, step: () => Promise<T>) => Promise<T>

/**
 * Brings databases, tables and streams to what this version of the code expects. Safe to repeat: what is there stays.
 * The local stack, docker-compose and the tests all go through here.
 * @param signal calls it off
 * @throws Error that names the step's cause; earlier steps stay done.
 */
export async function deploy(
  { root, adminUrl, passwords, databases, natsUrl, natsReplicas = 1 }: Deployment,
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
      programs.map(async (program) => {
        await waitForPostgres(databases[program].ownerUrl, signal)
        await migrateService(root, program, databases[program].ownerUrl, signal)
      }),
    ),
  )
  await step('event stream', () => prepareStream(natsUrl, natsReplicas, { signal }))
}
