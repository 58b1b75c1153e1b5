import { ImportOdsRequest, OdsImportRef, organisationsRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { GetOdsImport } from './get-ods-import.js'
import { ImportOds } from './import-ods.js'

@Controller()
export class OdsImportsRpc {
  constructor(
    private readonly importOds: ImportOds,
    private readonly getOdsImport: GetOdsImport,
  ) {}

  @Handles(organisationsRpc.importOds)
  import(request: ImportOdsRequest, principal: Principal) {
    return this.importOds.run(request, principal)
  }

  @Handles(organisationsRpc.getOdsImport)
  get(request: OdsImportRef) {
    return this.getOdsImport.run(request)
  }
}
