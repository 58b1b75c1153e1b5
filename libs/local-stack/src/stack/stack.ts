import type { DatabaseAccess } from '@sih/deployment'
import type { ProgramName } from '@sih/kernel'
import type { DemoSignIns } from '../demo/demo-context.js'
import type { MailCatcher } from '../mail-catcher/start-mail-catcher.js'
import type { Nats, NatsUrls } from '../nats/start-nats.js'
import type { Postgres } from '../postgres/start-postgres.js'
import type { RunningWitness, WitnessAddress } from '../witness/start-witness.js'
import type { ServiceInstance } from '../services/service-instance.js'

/** Servers that the services need: those of the stack are here as processes, those of the user only as addresses. */
export interface Servers {
  postgres: Postgres | undefined
  nats: Nats | undefined
  mailCatcher: MailCatcher | undefined
  adminUrl: string | undefined
  natsUrls: NatsUrls
  smtpUrl: string
  witness: WitnessAddress & Partial<Pick<RunningWitness, 'process'>>
}

/** The whole product, running. */
export interface Stack {
  dataDir: string
  /** Base address of the first web service. */
  webUrl: string
  /** Base address of the first gateway. */
  apiUrl: string
  servers: Servers
  databases: Record<ProgramName, DatabaseAccess>
  instances: ServiceInstance[]
  signIns: DemoSignIns
  /** Resolves when all demonstration data are there; undefined if none are being made. */
  demonstration: Promise<void> | undefined
  /** One process by its name: `candidates`, `candidates-2`. @throws Error if there is none. */
  instance(name: string): ServiceInstance
  /**
   * Stops web services, gateways, services and servers, in this order, and frees the data folder.
   * @returns the names of those that had to be killed.
   */
  stop(): Promise<string[]>
}
