import { ExportPartRequest, auditRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ContinueExport } from './continue-export.js'
import { StartExport } from './start-export.js'

@Controller()
export class ExportRpc {
  constructor(
    private readonly startExport: StartExport,
    private readonly continueExport: ContinueExport,
  ) {}

  @Handles(auditRpc.startExport) start() {
    return this.startExport.run()
  }

  @Handles(auditRpc.continueExport) continue(request: ExportPartRequest) {
    return this.continueExport.run(request)
  }
}
