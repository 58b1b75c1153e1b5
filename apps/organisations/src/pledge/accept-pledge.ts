import { organisationsEvents, type OrganisationView, type PledgeRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { OrganisationViews } from '../organisation/organisation.views.js'
import { Pledge } from './pledge.entity.js'

@Injectable()
export class AcceptPledge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly views: OrganisationViews,
  ) {}

  run({ pledgeId }: PledgeRef, { accountId }: Principal): Promise<OrganisationView> {
    return this.work.run(async (tx) => {
      const organisationId = await this.organisationOf(tx, pledgeId)
      await this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        for (const pledge of await waitingFor(tx, organisationId, pledgeId)) {
          pledge.accept(accountId, tx.now())
          tx.publish(organisationsEvents.pledgeAccepted, { organisationId, pledgeId: pledge.id })
          await tx.manager.save(pledge)
        }
        organisation.pledge(tx.now())
      })
      return this.views.get(tx, organisationId)
    })
  }

  private async organisationOf(tx: Tx, id: string): Promise<string> {
    const pledge = await tx.manager.findOneBy(Pledge, { id })
    if (!pledge) throw new DomainError('PLEDGE_NOT_FOUND')
    return pledge.organisationId
  }
}

/** The one that is accepted, then all others that wait for the same answer: the organisation pledges once. */
async function waitingFor(tx: Tx, organisationId: string, pledgeId: string): Promise<Pledge[]> {
  const chosen = await tx.manager.findOneByOrFail(Pledge, { id: pledgeId })
  const waiting = await tx.manager.findBy(Pledge, { organisationId, state: 'expressed' })
  return [chosen, ...waiting.filter(({ id }) => id !== pledgeId)]
}
