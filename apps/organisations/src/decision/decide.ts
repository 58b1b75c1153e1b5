import {
  organisationsEvents,
  type DecisionFact,
  type DecisionRequest,
  type EventContract,
  type OrganisationView,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import type { Organisation } from '../organisation/organisation.entity.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { OrganisationViews } from '../organisation/organisation.views.js'
import { Pledge } from '../pledge/pledge.entity.js'
import { Decision, type DecisionKind } from './decision.entity.js'

interface Kind {
  /** @throws DomainError if it cannot be decided as things are. */
  act: (organisation: Organisation, tx: Tx) => void | Promise<void>
  event: EventContract<DecisionFact>
}

const kinds: Record<DecisionKind, Kind> = {
  suspended: { act: (one, tx) => one.suspend(tx.now()), event: organisationsEvents.organisationSuspended },
  reinstated: { act: (one) => one.reinstate(), event: organisationsEvents.organisationReinstated },
  closed: { act: (one, tx) => one.close(tx.now()), event: organisationsEvents.organisationClosed },
  reopened: { act: (one) => one.reopen(), event: organisationsEvents.organisationReopened },
  pledge_withdrawn: { act: withdrawPledge, event: organisationsEvents.pledgeWithdrawn },
}

/** What staff decide about an organisation, with a reason and a note. What follows for access follows by itself. */
@Injectable()
export class Decide {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly views: OrganisationViews,
  ) {}

  run(kind: DecisionKind, request: DecisionRequest, { accountId }: Principal): Promise<OrganisationView> {
    const { organisationId, reason, note } = request
    const { act, event } = kinds[kind]
    return this.work.run(async (tx) => {
      await this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        await act(organisation, tx)
        tx.publish(event, { organisationId, reason })
        const decided = { decidedBy: accountId, decidedAt: tx.now() }
        organisation.decision = Decision.of({ organisationId, kind, reason, note, ...decided })
        await tx.manager.insert(Decision, organisation.decision)
      })
      return this.views.get(tx, organisationId)
    })
  }
}

/** The wishes that had been accepted stay on record as what they were; the organisation may pledge again. */
async function withdrawPledge(organisation: Organisation, tx: Tx): Promise<void> {
  organisation.withdrawPledge()
  await tx.manager.update(
    Pledge,
    { organisationId: organisation.id, state: 'accepted' },
    { state: 'withdrawn', withdrawnAt: tx.now() },
  )
}
