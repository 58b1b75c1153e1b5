import { auditRpc, type ExportPart } from '@sih/contracts'
import { currentInteraction, withInteraction } from '@sih/kernel'
import { RpcClient } from '@sih/rpc'
import { Injectable, StreamableFile } from '@nestjs/common'
import { Readable } from 'node:stream'

/** The whole log as a file, a part at a time: it is never all in memory, and goes no faster than it is taken. */
@Injectable()
export class ExportLog {
  private readonly audit

  constructor(client: RpcClient) {
    this.audit = client.of(auditRpc)
  }

  /** What goes wrong before the first part is a problem like any other; later it cuts the file off, which a verifier notices. */
  async run(): Promise<StreamableFile> {
    const first = await this.audit.startExport({})
    return new StreamableFile(Readable.from(this.linesFrom(first), { objectMode: false }), {
      type: 'application/x-ndjson',
      disposition: 'attachment; filename="audit-log.ndjson"',
    })
  }

  /** Further parts are asked for in the name of the same interaction, outside of which the stream is read. */
  private linesFrom(first: ExportPart): AsyncGenerator<string> {
    const interaction = currentInteraction()
    const continued = (part: ExportPart) =>
      withInteraction(interaction, () => this.audit.continueExport({ size: part.size, next: part.next }))
    return (async function* () {
      for (let part = first; ; part = await continued(part)) {
        yield part.lines.map((line) => `${line}\n`).join('')
        if (part.next >= part.size) return
      }
    })()
  }
}
