import { Injectable } from '@nestjs/common'
import { candidatesEvents, type JobFillingView, type WithdrawJobFillingRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import type { Candidate } from '../candidate/candidate.entity.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { takeBack } from '../stage/stage-moves.js'
import { changingVisibility } from '../visibility/changing-visibility.js'
import { markReopened } from '../visibility/reopen-profile.js'
import { findJobFillingRows } from './job-filling-rows.js'
import { JobFilling } from './job-filling.entity.js'
import { jobFillingView } from './job-filling.view.js'
import { JobFillings, jobFillingFact, keepJobFilling } from './job-fillings.js'

@Injectable()
export class WithdrawJobFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fillings: JobFillings,
  ) {}

  run = (
    { fillingId, version, reason }: WithdrawJobFillingRequest,
    principal: Principal,
  ): Promise<JobFillingView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const { filling, candidate } = await this.fillings.hold(tx, principal, fillingId)
      filling.withdraw(reason, version)
      tx.publish(candidatesEvents.jobFillingWithdrawn, jobFillingFact(filling))
      await changingVisibility(tx, candidate.id, async () => {
        await keepJobFilling(tx, filling, principal)
        if (await isReasonForClosing(tx, filling, candidate)) await markReopened(tx, candidate)
      })
      await takeBack(tx, filling, 'appointed')
      const [row] = await findJobFillingRows(tx, [fillingId])
      return jobFillingView(row!)
    })
}

/** Whoever has closed the profile themselves since, or has another job, does not find it open. */
async function isReasonForClosing(
  tx: Tx,
  { closedProfileAt }: JobFilling,
  { id: candidateId, closedAt }: Candidate,
): Promise<boolean> {
  if (closedProfileAt === null || closedAt?.getTime() !== closedProfileAt.getTime()) return false
  return !(await tx.manager.existsBy(JobFilling, { candidateId, withdrawn: IsNull() }))
}
