import { organisationsEvents, type OrganisationRef, type OrganisationView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationViews } from './organisation.views.js'

@Injectable()
export class GetOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: OrganisationViews,
  ) {}

  run({ organisationId }: OrganisationRef): Promise<OrganisationView> {
    return this.work.read(async (tx) => {
      const view = await this.views.get(tx, organisationId)
      tx.publish(organisationsEvents.organisationOpened, { organisationId })
      return view
    })
  }
}
