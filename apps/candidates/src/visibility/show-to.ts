import { Injectable } from '@nestjs/common'
import { candidatesEvents, type OrganisationRef, type VisibilityView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { changingVisibility } from './changing-visibility.js'
import { HiddenFrom } from './hidden-from.entity.js'
import { markHidden } from './mark-hidden.js'
import { visibilityView } from './visibility.view.js'

@Injectable()
export class ShowTo {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ organisationId }: OrganisationRef, principal: Principal): Promise<VisibilityView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      const { id: candidateId } = candidate
      await tx.manager.delete(HiddenFrom, { candidateId, organisationId })
      tx.publish(candidatesEvents.shownTo, { candidateId, organisationId })
      await changingVisibility(tx, candidateId, () => markHidden(tx, candidateId, organisationId, false))
      return visibilityView(tx, candidate)
    })
}
