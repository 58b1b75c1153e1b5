import { Injectable } from '@nestjs/common'
import { candidatesEvents, type SetVisibilityRequest, type VisibilityView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { changingVisibility } from './changing-visibility.js'
import { visibilityView } from './visibility.view.js'

/** A second click says the same again and changes nothing. */
@Injectable()
export class SetVisibility {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ visible }: SetVisibilityRequest, principal: Principal): Promise<VisibilityView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      candidate.switch(visible)
      const { profileSwitchedOn, profileSwitchedOff } = candidatesEvents
      tx.publish(visible ? profileSwitchedOn : profileSwitchedOff, { candidateId: candidate.id })
      await changingVisibility(tx, candidate.id, () => tx.manager.save(candidate))
      return visibilityView(tx, candidate)
    })
}
