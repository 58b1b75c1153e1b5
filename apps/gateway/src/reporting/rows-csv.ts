import { reportingRpc, type ReportRow, type ReportRows, type ReportRowsRequest } from '@sih/contracts'
import { currentInteraction, withInteraction } from '@sih/kernel'
import { RpcClient } from '@sih/rpc'
import { Injectable, StreamableFile } from '@nestjs/common'
import { Readable } from 'node:stream'
import { byteOrderMark, line } from './csv.js'
import { headLines } from './report-head.js'

const columns: (keyof ReportRow)[] = [
  ...(['id', 'happenedAt', 'organisationId', 'organisationName', 'candidateId'] as const),
  ...(['connection', 'service', 'staffGroup', 'band', 'type', 'stage', 'answer', 'user', 'hours'] as const),
]

/** All rows of a figure as a file, a page at a time: it is never all in memory, and goes no faster than it is taken. */
@Injectable()
export class RowsCsv {
  private readonly reporting

  constructor(client: RpcClient) {
    this.reporting = client.of(reportingRpc)
  }

  /** What goes wrong before the first page is a problem like any other; later it cuts the file off. */
  async run(request: ReportRowsRequest): Promise<StreamableFile> {
    const first = await this.reporting.exportReportRows(request)
    return new StreamableFile(Readable.from(this.linesFrom(request, first), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${request.figure}-${first.from}-to-${first.to}.csv"`,
    })
  }

  /** Further pages are asked for in the name of the same interaction, outside of which the stream is read. */
  private linesFrom(request: ReportRowsRequest, first: ReportRows): AsyncGenerator<string> {
    const interaction = currentInteraction()
    const continued = (cursor: string) =>
      withInteraction(interaction, () => this.reporting.exportReportRows({ ...request, cursor }))
    return (async function* () {
      yield byteOrderMark + headLines(`Rows of ${request.figure}`, first) + line(columns)
      for (let page = first; ; page = await continued(page.nextCursor)) {
        yield page.items.map(rowLine).join('')
        if (page.nextCursor === null) return
      }
    })()
  }
}

const rowLine = (row: ReportRow): string =>
  line(columns.map((name) => (Array.isArray(row[name]) ? row[name].join(' ') : (row[name] ?? null))))
