import {
  AddOrganisationRequest,
  AmendOrganisationRequest,
  ListOrganisationsRequest,
  NameSinglePointOfContactRequest,
  OrganisationRef,
  RenameOrganisationRequest,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Organisations as the programme manages them. */
@Controller()
export class OrganisationsController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', '/admin/organisations', organisationsRpc.listOrganisations)
  list(@Input() input: ListOrganisationsRequest) {
    return this.organisations.listOrganisations(input)
  }

  @Route('GET', '/admin/organisations/:organisationId', organisationsRpc.getOrganisation)
  open(@Input() input: OrganisationRef) {
    return this.organisations.getOrganisation(input)
  }

  @Route('POST', '/admin/organisations', organisationsRpc.addOrganisation, { status: 201 })
  add(@Input() input: AddOrganisationRequest) {
    return this.organisations.addOrganisation(input)
  }

  @Route('PATCH', '/admin/organisations/:organisationId', organisationsRpc.amendOrganisation)
  amend(@Input() input: AmendOrganisationRequest) {
    return this.organisations.amendOrganisation(input)
  }

  @Route('POST', '/admin/organisations/:organisationId/rename', organisationsRpc.renameOrganisation)
  rename(@Input() input: RenameOrganisationRequest) {
    return this.organisations.renameOrganisation(input)
  }

  @Route(
    'PUT',
    '/admin/organisations/:organisationId/single-point-of-contact',
    organisationsRpc.nameSinglePointOfContact,
  )
  nameContact(@Input() input: NameSinglePointOfContactRequest) {
    return this.organisations.nameSinglePointOfContact(input)
  }
}
