import { Controller } from '@nestjs/common'
import { ExportPartGiven, candidatesRpc, type Empty } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { DownloadExport } from './download-export.js'
import { KeepExportPart } from './keep-export-part.js'
import { RequestExport } from './request-export.js'

@Controller()
export class ExportsRpc {
  constructor(
    private readonly requestExport: RequestExport,
    private readonly downloadExport: DownloadExport,
    private readonly keepExportPart: KeepExportPart,
  ) {}

  @Handles(candidatesRpc.requestExport) request(_request: Empty, principal: Principal) {
    return this.requestExport.run(principal)
  }

  @Handles(candidatesRpc.downloadExport) download(_request: Empty, principal: Principal) {
    return this.downloadExport.run(principal)
  }

  @Handles(candidatesRpc.keepExportPart) keep(request: ExportPartGiven) {
    return this.keepExportPart.run(request)
  }
}
