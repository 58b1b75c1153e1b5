import {
  ImportOdsRequest,
  ListOrganisationsRequest,
  NameSinglePointOfContactRequest,
  OdsImportRef,
  OrganisationRef,
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

  @Route(
    'PUT',
    '/admin/organisations/:organisationId/single-point-of-contact',
    organisationsRpc.nameSinglePointOfContact,
  )
  nameContact(@Input() input: NameSinglePointOfContactRequest) {
    return this.organisations.nameSinglePointOfContact(input)
  }

  @Route('POST', '/admin/ods-imports', organisationsRpc.importOds, { status: 201, upload: 'file' })
  importOds(@Input() input: ImportOdsRequest) {
    return this.organisations.importOds(input)
  }

  @Route('GET', '/admin/ods-imports/:importId', organisationsRpc.getOdsImport)
  openImport(@Input() input: OdsImportRef) {
    return this.organisations.getOdsImport(input)
  }
}
