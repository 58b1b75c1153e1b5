import { organisationsEvents, type OrganisationView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { maySeeAgreements, ownOrganisation } from './organisation.policy.js'
import { OrganisationViews } from './organisation.views.js'

@Injectable()
export class GetOwnOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: OrganisationViews,
  ) {}

  run(principal: Principal): Promise<OrganisationView> {
    const organisationId = ownOrganisation(principal)
    return this.work.read(async (tx) => {
      const view = await this.views.get(tx, organisationId)
      tx.publish(organisationsEvents.organisationOpened, { organisationId })
      return maySeeAgreements(principal) ? view : { ...view, agreements: [] }
    })
  }
}
