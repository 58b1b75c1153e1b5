import {
  AddOrganisationRequest,
  AmendOrganisationRequest,
  Empty,
  ListOrganisationsRequest,
  ListPledgedOrganisationsRequest,
  OrganisationRef,
  RenameOrganisationRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AddOrganisation } from './add-organisation.js'
import { AmendOrganisation } from './amend-organisation.js'
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
    private readonly addOrganisation: AddOrganisation,
    private readonly amendOrganisation: AmendOrganisation,
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

  @Handles(organisationsRpc.addOrganisation)
  add(request: AddOrganisationRequest) {
    return this.addOrganisation.run(request)
  }

  @Handles(organisationsRpc.amendOrganisation)
  amend(request: AmendOrganisationRequest) {
    return this.amendOrganisation.run(request)
  }

  @Handles(organisationsRpc.renameOrganisation)
  rename(request: RenameOrganisationRequest) {
    return this.amendOrganisation.rename(request)
  }
}
