import {
  ImportOdsRequest,
  ListOdsImportRowsRequest,
  OdsImportRef,
  PageRequest,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** The published file of the ODS register, and what its imports have brought. */
@Controller()
export class OdsImportsController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('POST', '/admin/ods-imports', organisationsRpc.importOds, { status: 201, upload: 'file' })
  import(@Input() input: ImportOdsRequest) {
    return this.organisations.importOds(input)
  }

  @Route('GET', '/admin/ods-imports', organisationsRpc.listOdsImports)
  list(@Input() input: PageRequest) {
    return this.organisations.listOdsImports(input)
  }

  @Route('GET', '/admin/ods-imports/:importId', organisationsRpc.getOdsImport)
  open(@Input() input: OdsImportRef) {
    return this.organisations.getOdsImport(input)
  }

  @Route('GET', '/admin/ods-imports/:importId/rows', organisationsRpc.listOdsImportRows)
  rows(@Input() input: ListOdsImportRowsRequest) {
    return this.organisations.listOdsImportRows(input)
  }
}
