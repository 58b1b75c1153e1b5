import { reportingRpc, type Report, type ReportRequest } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'

const groupsAtOnce = 2_000

/** A report with all its groups, as a file has it. */
@Injectable()
export class WholeReport {
  private readonly reporting

  constructor(client: RpcClient) {
    this.reporting = client.of(reportingRpc)
  }

  /** A total, and what else stands above the groups, are those of the first page. */
  async run(request: ReportRequest): Promise<Report> {
    const first = await this.reporting.runReport({ ...request, limit: groupsAtOnce })
    const pages = [first]
    for (let page = first; page.nextCursor !== null; pages.push(page)) {
      page = await this.reporting.runReport({ ...request, limit: groupsAtOnce, cursor: page.nextCursor })
    }
    return { ...first, groups: pages.flatMap(({ groups }) => groups), nextCursor: null }
  }
}
