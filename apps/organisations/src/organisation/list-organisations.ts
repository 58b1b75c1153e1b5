import {
  organisationsEvents,
  type ListOrganisationsRequest,
  type OrganisationView,
  type Page,
} from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { organisationPage } from './organisation-page.js'
import { OrganisationViews } from './organisation.views.js'

@Injectable()
export class ListOrganisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: OrganisationViews,
  ) {}

  run(request: ListOrganisationsRequest): Promise<Page<OrganisationView>> {
    return this.work.read(async (tx) => {
      const page = await organisationPage(tx, request, this.views.load)
      tx.publish(organisationsEvents.organisationsListed, { count: page.items.length })
      return page
    })
  }
}
