import { Injectable } from '@nestjs/common'
import type { InterestView, OrganisationRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { pledgedOrganisations } from '../organisation/pledged-organisations.js'
import { deliverWaiting } from './deliver-waiting.js'
import { Interest } from './interest.entity.js'
import { express, liveInterests } from './interest.repository.js'
import { interestViews } from './interest.view.js'

@Injectable()
export class ExpressInterest {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ organisationId }: OrganisationRef, principal: Principal): Promise<InterestView> =>
    this.work.run(async (tx) => {
      await holdOrganisations(tx)
      const candidate = await lockOwnCandidate(tx, principal)
      candidate.assertOpen()
      const { id } = candidate
      await pledgedOrganisations(tx, [organisationId])
      const others = await liveInterests(tx, id)
      await express(tx, Interest.express(id, organisationId, others, tx.now()))
      await deliverWaiting(tx, { candidateId: id })
      const views = await interestViews(tx, id)
      return views.find((view) => view.organisationId === organisationId)!
    })
}
