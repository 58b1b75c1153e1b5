import { organisationsEvents, type ExpressPledgeRequest, type PledgeReceipt } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Pledge } from './pledge.entity.js'

/**
 * Anybody may express the wish. Whoever does so again while the first is waiting gets the same receipt, and what they first
 * wrote stays: nobody proves here that the address is theirs. Another person's wish for the same organisation is kept beside it.
 */
@Injectable()
export class ExpressPledge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ odsCode, ...wish }: ExpressPledgeRequest): Promise<PledgeReceipt> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { odsCode }, async (organisation) => {
        organisation.requirePledgePossible()
        const { id: organisationId } = organisation
        const same = { organisationId, contactEmail: wish.contactEmail, state: 'expressed' as const }
        const waiting = await tx.manager.findOneBy(Pledge, same)
        const pledge = waiting ?? Pledge.express(organisationId, wish, tx.now())
        tx.publish(organisationsEvents.pledgeExpressed, { organisationId, pledgeId: pledge.id })
        if (!waiting) await tx.manager.insert(Pledge, pledge)
        return { pledgeId: pledge.id }
      }),
    )
  }
}
