import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateRef, type VisibilityView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { permitted } from '../candidate/candidate.policy.js'
import { lockCandidate, lockOwnCandidate } from '../candidate/candidate.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { changingVisibility } from './changing-visibility.js'
import { visibilityView } from './visibility.view.js'

@Injectable()
export class ReopenProfile {
  constructor(private readonly work: UnitOfWork) {}

  own = (principal: Principal): Promise<VisibilityView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      await reopen(tx, candidate)
      return visibilityView(tx, candidate)
    })

  forCandidate = ({ candidateId }: CandidateRef, principal: Principal): Promise<void> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      await reopen(tx, permitted(principal, 'oversee', await lockCandidate(tx, candidateId)))
    })
}

const reopen = (tx: Tx, candidate: Candidate): Promise<void> =>
  changingVisibility(tx, candidate.id, () => markReopened(tx, candidate))

/** Whoever calls this sees to what organisations see from now on. */
export async function markReopened(tx: Tx, candidate: Candidate): Promise<void> {
  candidate.reopen()
  tx.publish(candidatesEvents.profileReopened, { candidateId: candidate.id })
  await tx.manager.save(candidate)
}
