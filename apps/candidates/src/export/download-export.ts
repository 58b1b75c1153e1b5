import { Injectable } from '@nestjs/common'
import { candidatesEvents, type PersonalData } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Candidate } from '../candidate/candidate.entity.js'
import { permitted } from '../candidate/candidate.policy.js'
import { DataExport, DataExportPart } from './data-export.entity.js'
import { personalData } from './export.view.js'

@Injectable()
export class DownloadExport {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<PersonalData> =>
    this.work.read(async (tx) => {
      const own = await tx.manager.findOneBy(Candidate, { id: principal.accountId! })
      const { id: candidateId } = permitted(principal, 'manage', own)
      const ready = await tx.manager.findOneBy(DataExport, { candidateId })
      if (!ready) throw new DomainError('EXPORT_NOT_FOUND')
      ready.assertReady(tx.now())
      const parts = await tx.manager.find(DataExportPart, {
        where: { exportId: ready.id },
        order: { service: 'ASC' },
      })
      tx.publish(candidatesEvents.exportDownloaded, { exportId: ready.id, candidateId })
      return personalData(ready, parts)
    })
}
