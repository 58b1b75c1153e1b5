import type { RpcTable } from '@sih/contracts'
import type { JournalSink } from '@sih/journal'
import type { ServiceName } from '@sih/kernel'
import type { Recorder } from '@sih/persistence'
import type { Type } from '@nestjs/common'
import type { EntityTarget, ObjectLiteral } from 'typeorm'

/** What makes one service different from another, as far as its host is concerned. */
export interface ServiceDefinition {
  service: ServiceName
  entities: EntityTarget<ObjectLiteral>[]
  /** The operations this service answers over NATS. */
  rpc: RpcTable
  /** Takes whole batches of events instead of reactions to single ones. */
  sink?: Type<JournalSink>
  /** Writes what units of work publish somewhere else than to the outbox; such a service has no journal of its own. */
  recorder?: Type<Recorder>
}

export const SERVICE = Symbol('service definition')
