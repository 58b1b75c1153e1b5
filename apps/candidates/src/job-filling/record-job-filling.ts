import { Injectable } from '@nestjs/common'
import { candidatesEvents, type JobFillingView, type RecordJobFillingRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import type { EngagementKey } from '../engagement/find-engagements.js'
import { Engagements } from '../engagement/engagements.js'
import { recorded } from '../engagement/recorded.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { moveByItself } from '../stage/stage-moves.js'
import { changingVisibility } from '../visibility/changing-visibility.js'
import { markClosed } from '../visibility/close-profile.js'
import { findJobFillingRows } from './job-filling-rows.js'
import { JobFilling } from './job-filling.entity.js'
import { jobFillingView } from './job-filling.view.js'
import { assertTheirs, jobFillingFact, keepJobFilling } from './job-fillings.js'

/** Whoever has a job looks for none: the profile closes, unless the candidate has closed it already. */
@Injectable()
export class RecordJobFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: Engagements,
  ) {}

  run = (
    { candidateId, organisationId, placementId = null, ...job }: RecordJobFillingRequest,
    principal: Principal,
  ): Promise<JobFillingView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const wanted = { candidateId, organisationId }
      const { candidate, ...key } = await this.engagements.hold(tx, principal, wanted, { action: 'fill' })
      await assertFirst(tx, candidate, key)
      await assertTheirs(tx, key, placementId)
      const filling = JobFilling.record(key, { ...job, placementId }, recorded(tx, principal))
      tx.publish(candidatesEvents.jobFillingRecorded, jobFillingFact(filling))
      await changingVisibility(tx, candidate.id, async () => {
        if (candidate.state !== 'closed') {
          await markClosed(tx, candidate, 'placed_in_employment')
          filling.closedProfileAt = candidate.closedAt
        }
        await keepJobFilling(tx, filling, principal)
      })
      await moveByItself(tx, key, 'appointed')
      const [row] = await findJobFillingRows(tx, [filling.id])
      return jobFillingView(row!)
    })
}

/** Two who record the same job at the same time: the second is told of the first. @throws DomainError JOB_FILLING_EXISTS */
async function assertFirst(
  tx: Tx,
  { state }: Candidate,
  { candidateId, organisationId }: EngagementKey,
): Promise<void> {
  if (state !== 'closed') return
  const [recorded] = await tx.query(
    'select 1 from job_filling where candidate_id = $1 and organisation_id = $2 and withdrawn is null',
    [candidateId, organisationId],
  )
  if (recorded) throw new DomainError('JOB_FILLING_EXISTS')
}
