import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type CloseOwnProfileRequest,
  type CloseProfileRequest,
  type CloseReason,
  type VisibilityView,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { permitted } from '../candidate/candidate.policy.js'
import { lockCandidate, lockOwnCandidate } from '../candidate/candidate.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { changingVisibility } from './changing-visibility.js'
import { visibilityView } from './visibility.view.js'

/** Interests stay as they are, so that reopening brings everything back. */
@Injectable()
export class CloseProfile {
  constructor(private readonly work: UnitOfWork) {}

  own = ({ reason }: CloseOwnProfileRequest, principal: Principal): Promise<VisibilityView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      await close(tx, candidate, reason)
      return visibilityView(tx, candidate)
    })

  forCandidate = ({ candidateId, reason }: CloseProfileRequest, principal: Principal): Promise<void> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      await close(tx, permitted(principal, 'oversee', await lockCandidate(tx, candidateId)), reason)
    })
}

const close = (tx: Tx, candidate: Candidate, reason: CloseReason): Promise<void> =>
  changingVisibility(tx, candidate.id, () => markClosed(tx, candidate, reason))

/** Whoever calls this sees to what organisations see from now on. */
export async function markClosed(tx: Tx, candidate: Candidate, reason: CloseReason): Promise<void> {
  candidate.close(reason, tx.now())
  tx.publish(candidatesEvents.profileClosed, { candidateId: candidate.id, reason })
  await tx.manager.save(candidate)
}
