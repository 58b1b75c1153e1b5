import { auditEvents, type Checkpoint } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { newestCheckpoint } from './newest-checkpoint.js'

@Injectable()
export class GetCheckpoint {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = (): Promise<Checkpoint> =>
    this.work.read(async (tx) => {
      const newest = await newestCheckpoint(tx)
      if (!newest) throw new DomainError('SERVICE_UNAVAILABLE')
      tx.publish(auditEvents.logRead, { what: 'checkpoint' })
      return { checkpoint: newest.note, verifierKey: newest.verifierKey }
    })
}
