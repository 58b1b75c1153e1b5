import { auditEvents, type ExportPart, type ExportPartRequest } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { signedSize } from '../checkpoints/newest-checkpoint.js'
import { exportPart } from './export-part.js'

@Injectable()
export class ContinueExport {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = ({ size, next: from }: ExportPartRequest): Promise<ExportPart> =>
    this.work.read(async (tx) => {
      if (from >= size || size > (await signedSize(tx))) throw new DomainError('PROOF_OUT_OF_RANGE')
      const part = await exportPart(tx, from, size)
      tx.publish(auditEvents.exportContinued, { from, to: part.next, size })
      return part
    })
}
