import {
  Empty,
  ListOrganisationsRequest,
  ListPledgedOrganisationsRequest,
  OrganisationRef,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { GetOrganisation } from './get-organisation.js'
import { GetOwnOrganisation } from './get-own-organisation.js'
import { ListOrganisations } from './list-organisations.js'
import { ListPledgedOrganisations } from './list-pledged-organisations.js'

@Controller()
export class OrganisationsRpc {
  constructor(
    private readonly listPledgedOrganisations: ListPledgedOrganisations,
    private readonly listOrganisations: ListOrganisations,
    private readonly getOrganisation: GetOrganisation,
    private readonly getOwnOrganisation: GetOwnOrganisation,
  ) {}

  @Handles(organisationsRpc.listPledgedOrganisations)
  listPledged(request: ListPledgedOrganisationsRequest) {
    return this.listPledgedOrganisations.run(request)
  }

  @Handles(organisationsRpc.listOrganisations)
  list(request: ListOrganisationsRequest) {
    return this.listOrganisations.run(request)
  }

  @Handles(organisationsRpc.getOrganisation)
  get(request: OrganisationRef) {
    return this.getOrganisation.run(request)
  }

  @Handles(organisationsRpc.getOwnOrganisation)
  getOwn(_request: Empty, principal: Principal) {
    return this.getOwnOrganisation.run(principal)
  }
}
