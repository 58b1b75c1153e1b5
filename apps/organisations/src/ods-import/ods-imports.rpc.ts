import {
  ImportOdsRequest,
  ListOdsImportRowsRequest,
  OdsImportRef,
  PageRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { GetOdsImport } from './get-ods-import.js'
import { ImportOds } from './import-ods.js'
import { ListOdsImportRows } from './list-ods-import-rows.js'
import { ListOdsImports } from './list-ods-imports.js'

@Controller()
export class OdsImportsRpc {
  constructor(
    private readonly importOds: ImportOds,
    private readonly listOdsImports: ListOdsImports,
    private readonly getOdsImport: GetOdsImport,
    private readonly listOdsImportRows: ListOdsImportRows,
  ) {}

  @Handles(organisationsRpc.importOds)
  import(request: ImportOdsRequest, principal: Principal) {
    return this.importOds.run(request, principal)
  }

  @Handles(organisationsRpc.listOdsImports)
  list(request: PageRequest) {
    return this.listOdsImports.run(request)
  }

  @Handles(organisationsRpc.getOdsImport)
  get(request: OdsImportRef) {
    return this.getOdsImport.run(request)
  }

  @Handles(organisationsRpc.listOdsImportRows)
  rows(request: ListOdsImportRowsRequest) {
    return this.listOdsImportRows.run(request)
  }
}
