import { auditRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Injectable, type StreamableFile } from '@nestjs/common'
import { linesAsFile } from './lines-as-file.js'

/** The whole log as a file, up to its newest checkpoint. */
@Injectable()
export class ExportLog {
  private readonly audit

  constructor(client: RpcClient) {
    this.audit = client.of(auditRpc)
  }

  async run(): Promise<StreamableFile> {
    return linesAsFile(
      await this.audit.startExport({}),
      ({ size, next }) => (next < size ? this.audit.continueExport({ size, next }) : undefined),
      'audit-log.ndjson',
    )
  }
}
