import { organisationsEvents, type AddOrganisationRequest, type OrganisationView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { keepNames } from './keep-names.js'
import { Organisation } from './organisation.entity.js'
import { organisationState, organisationView } from './organisation.view.js'

/** Adds one that is not in the ODS register, such as a provider outside the NHS. */
@Injectable()
export class AddOrganisation {
  constructor(private readonly work: UnitOfWork) {}

  run(particulars: AddOrganisationRequest): Promise<OrganisationView> {
    return this.work.run(async (tx) => {
      const organisation = Organisation.add(particulars, tx.now())
      tx.publish(organisationsEvents.organisationAdded, { organisationId: organisation.id })
      tx.publish(organisationsEvents.organisationChanged, organisationState(organisation))
      await tx.manager.insert(Organisation, organisation)
      await keepNames(tx, [organisation.id])
      return { ...organisationView(organisation, null), secondAdminAdvised: true }
    })
  }
}
