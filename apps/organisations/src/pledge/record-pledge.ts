import { organisationsEvents, type OrganisationRef, type OrganisationView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { OrganisationViews } from '../organisation/organisation.views.js'
import { Pledge } from './pledge.entity.js'

/** A pledge that came by letter or telephone, or of an organisation that nobody can name by an ODS code. */
@Injectable()
export class RecordPledge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly views: OrganisationViews,
  ) {}

  run({ organisationId }: OrganisationRef, { accountId }: Principal): Promise<OrganisationView> {
    return this.work.run(async (tx) => {
      await this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        organisation.pledge(tx.now())
        tx.publish(organisationsEvents.pledgeRecorded, { organisationId })
        // Whoever waits for the same answer has it.
        for (const pledge of await tx.manager.findBy(Pledge, { organisationId, state: 'expressed' })) {
          pledge.accept(accountId, tx.now())
          tx.publish(organisationsEvents.pledgeAccepted, { organisationId, pledgeId: pledge.id })
          await tx.manager.save(pledge)
        }
      })
      return this.views.get(tx, organisationId)
    })
  }
}
