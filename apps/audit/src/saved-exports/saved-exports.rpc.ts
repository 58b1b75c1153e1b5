import { EntryFilters, PageRequest, SavedExportPartRequest, SavedExportRef, auditRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AskSavedExport } from './ask-saved-export.js'
import { DownloadSavedExport } from './download-saved-export.js'
import { ListSavedExports } from './list-saved-exports.js'

@Controller()
export class SavedExportsRpc {
  constructor(
    private readonly askSavedExport: AskSavedExport,
    private readonly listSavedExports: ListSavedExports,
    private readonly download: DownloadSavedExport,
  ) {}

  @Handles(auditRpc.askSavedExport) ask(request: EntryFilters, principal: Principal) {
    return this.askSavedExport.run(request, principal)
  }

  @Handles(auditRpc.listSavedExports) list(request: PageRequest) {
    return this.listSavedExports.run(request)
  }

  @Handles(auditRpc.openSavedExport) open(request: SavedExportRef) {
    return this.download.begin(request)
  }

  @Handles(auditRpc.continueSavedExport) continue(request: SavedExportPartRequest) {
    return this.download.continue(request)
  }
}
