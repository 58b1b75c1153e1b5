import { Injectable } from '@nestjs/common'
import { candidatesEvents, type JobFillingRef, type JobFillingView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findJobFillingRows } from './job-filling-rows.js'
import { jobFillingView } from './job-filling.view.js'
import { JobFillings } from './job-fillings.js'

@Injectable()
export class OpenJobFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fillings: JobFillings,
  ) {}

  run = ({ fillingId }: JobFillingRef, principal: Principal): Promise<JobFillingView> =>
    this.work.read(async (tx) => {
      const { candidateId, organisationId } = await this.fillings.open(tx, principal, fillingId)
      tx.publish(candidatesEvents.jobFillingOpened, { fillingId, candidateId, organisationId })
      return jobFillingView((await tx.find(findJobFillingRows, fillingId))!)
    })
}
