import { Injectable } from '@nestjs/common'
import { candidatesEvents, maxHiddenFrom, type OrganisationRef, type VisibilityView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { Organisation } from '../organisation/organisation.entity.js'
import { changingVisibility } from './changing-visibility.js'
import { HiddenFrom } from './hidden-from.entity.js'
import { markHidden } from './mark-hidden.js'
import { visibilityView } from './visibility.view.js'

/** Of any organisation: one that is not picked may be proposed later, and must not see the candidate then either. */
@Injectable()
export class HideFrom {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ organisationId }: OrganisationRef, principal: Principal): Promise<VisibilityView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      const { id: candidateId } = candidate
      if (!(await tx.manager.existsBy(Organisation, { id: organisationId }))) {
        throw new DomainError('ORGANISATION_NOT_FOUND')
      }
      await keep(tx, candidateId, organisationId)
      tx.publish(candidatesEvents.hiddenFrom, { candidateId, organisationId })
      await changingVisibility(tx, candidateId, () => markHidden(tx, candidateId, organisationId, true))
      return visibilityView(tx, candidate)
    })
}

async function keep(tx: Tx, candidateId: string, organisationId: string): Promise<void> {
  await tx.query('insert into hidden_from values ($1, $2, $3) on conflict do nothing', [
    candidateId,
    organisationId,
    tx.now(),
  ])
  const count = await tx.manager.countBy(HiddenFrom, { candidateId })
  if (count > maxHiddenFrom) throw new DomainError('TOO_MANY_HIDDEN_FROM')
}
