import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CorrectJobFillingRequest, type JobFillingView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findJobFillingRows } from './job-filling-rows.js'
import type { JobDetails } from './job-filling.entity.js'
import { jobFillingView } from './job-filling.view.js'
import { JobFillings, assertTheirs, jobFillingFact, keepJobFilling } from './job-fillings.js'

@Injectable()
export class CorrectJobFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fillings: JobFillings,
  ) {}

  run = (
    { fillingId, version, ...job }: CorrectJobFillingRequest,
    principal: Principal,
  ): Promise<JobFillingView> =>
    this.work.run(async (tx) => {
      const { filling } = await this.fillings.hold(tx, principal, fillingId)
      filling.correct(said(job), version)
      await assertTheirs(tx, filling, job.placementId)
      await keepJobFilling(tx, filling, principal)
      tx.publish(candidatesEvents.jobFillingCorrected, jobFillingFact(filling))
      const [row] = await findJobFillingRows(tx, [fillingId])
      return jobFillingView(row!)
    })
}

/** What is left out stays as it is; only the placement can be removed. */
const said = (job: object): Partial<JobDetails> =>
  Object.fromEntries(
    Object.entries(job).filter(
      ([field, value]) => value !== undefined && (value !== null || field === 'placementId'),
    ),
  )
