import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type FollowUpRequest, type JobFillingView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findJobFillingRows } from './job-filling-rows.js'
import { jobFillingView } from './job-filling.view.js'
import { JobFillings, jobFillingFact, keepJobFilling } from './job-fillings.js'

@Injectable()
export class FollowUpJobFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fillings: JobFillings,
  ) {}

  run = (
    { fillingId, months, sustained, version }: FollowUpRequest,
    principal: Principal,
  ): Promise<JobFillingView> =>
    this.work.run(async (tx) => {
      const { filling } = await this.fillings.hold(tx, principal, fillingId)
      filling.followUp(months === '6' ? 6 : 12, sustained, version, londonDay(tx.now()))
      await keepJobFilling(tx, filling, principal)
      tx.publish(candidatesEvents.followUpAnswered, jobFillingFact(filling))
      const [row] = await findJobFillingRows(tx, [fillingId])
      return jobFillingView(row!)
    })
}
