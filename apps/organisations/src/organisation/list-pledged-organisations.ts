import {
  organisationsEvents,
  type ListPledgedOrganisationsRequest,
  type Page,
  type PledgedOrganisation,
} from '@sih/contracts'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { organisationPage } from './organisation-page.js'
import { OrganisationRepository } from './organisation.repository.js'
import { pledgedView } from './organisation.view.js'

@Injectable()
export class ListPledgedOrganisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(request: ListPledgedOrganisationsRequest): Promise<Page<PledgedOrganisation>> {
    return this.work.read(async (tx) => {
      const page = await organisationPage(tx, { ...request, pledged: true, open: true }, this.load)
      tx.publish(organisationsEvents.organisationsListed, { count: page.items.length })
      return page
    })
  }

  private readonly load = async (tx: Tx, ids: readonly string[]) =>
    (await this.organisations.load(tx, ids)).map((organisation) => organisation && pledgedView(organisation))
}
