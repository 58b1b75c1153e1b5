import { Injectable } from '@nestjs/common'
import { candidatesEvents, messagingRpc, type ExportPartGiven } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { Candidate } from '../candidate/candidate.entity.js'
import { DataExport, DataExportPart } from './data-export.entity.js'

/** The last part makes the whole ready, and the person is told. A part that comes too late, or twice, changes nothing. */
@Injectable()
export class KeepExportPart {
  constructor(private readonly work: UnitOfWork) {}

  run({ exportId, candidateId, service, content }: ExportPartGiven): Promise<void> {
    return this.work.run(async (tx) => {
      const whole = await tx.manager.findOne(DataExport, {
        where: { id: exportId, candidateId },
        lock: { mode: 'pessimistic_write' },
      })
      const missing = { exportId, sections: IsNull() }
      const sections = JSON.parse(content) as object[]
      const { affected } = await tx.manager.update(DataExportPart, { ...missing, service }, { sections })
      tx.publish(candidatesEvents.exportPartGiven, { exportId, candidateId, service, kept: affected === 1 })
      if (!whole || !affected || (await tx.manager.existsBy(DataExportPart, missing))) return
      await finish(tx, whole)
    })
  }
}

async function finish(tx: Tx, whole: DataExport): Promise<void> {
  whole.makeReady(tx.now())
  await tx.manager.save(whole)
  const { id: exportId, candidateId, expiresAt } = whole
  tx.publish(candidatesEvents.exportReady, { exportId, candidateId })
  const { email, firstName, lastName } = await tx.manager.findOneByOrFail(Candidate, { id: candidateId })
  tx.send(messagingRpc.sendEmail, {
    emailId: newId(),
    kind: 'export_ready',
    to: email,
    recipientName: `${firstName} ${lastName}`,
    expiresAt: expiresAt.toISOString(),
  })
}
