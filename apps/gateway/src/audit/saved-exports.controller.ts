import { EntryFilters, PageRequest, SavedExportRef, auditRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { linesAsFile } from './lines-as-file.js'

@Controller()
export class SavedExportsController {
  private readonly audit

  constructor(client: RpcClient) {
    this.audit = client.of(auditRpc)
  }

  @Route('POST', '/audit/exports', auditRpc.askSavedExport, { status: 202 })
  ask(@Input() input: EntryFilters) {
    return this.audit.askSavedExport(input)
  }

  @Route('GET', '/audit/exports', auditRpc.listSavedExports)
  list(@Input() input: PageRequest) {
    return this.audit.listSavedExports(input)
  }

  @Route('GET', '/audit/exports/:exportId/file', auditRpc.openSavedExport, {
    streams: 'application/x-ndjson',
  })
  async open(@Input() { exportId }: SavedExportRef) {
    return linesAsFile(
      await this.audit.openSavedExport({ exportId }),
      ({ next: part }) => (part === null ? undefined : this.audit.continueSavedExport({ exportId, part })),
      `audit-export-${exportId}.ndjson`,
    )
  }
}
