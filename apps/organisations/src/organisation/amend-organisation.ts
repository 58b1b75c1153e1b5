import {
  organisationsEvents,
  type AmendOrganisationRequest,
  type OrganisationView,
  type RenameOrganisationRequest,
} from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { keepNames } from './keep-names.js'
import { OrganisationRepository } from './organisation.repository.js'
import { OrganisationViews } from './organisation.views.js'

/** Changes what the ODS register keeps for the others. */
@Injectable()
export class AmendOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly views: OrganisationViews,
  ) {}

  run({ organisationId, ...particulars }: AmendOrganisationRequest): Promise<OrganisationView> {
    return this.amend(organisationId, particulars, organisationsEvents.organisationAmended)
  }

  /** What a new name means for the agreement follows by itself. */
  rename({ organisationId, legalName }: RenameOrganisationRequest): Promise<OrganisationView> {
    return this.amend(organisationId, { legalName }, organisationsEvents.organisationRenamed)
  }

  private amend(
    organisationId: string,
    particulars: object,
    event: typeof organisationsEvents.organisationAmended,
  ): Promise<OrganisationView> {
    return this.work.run(async (tx) => {
      await this.organisations.change(tx, { id: organisationId }, (organisation) => {
        organisation.amend(particulars)
        tx.publish(event, { organisationId })
      })
      await keepNames(tx, [organisationId])
      return this.views.get(tx, organisationId)
    })
  }
}
