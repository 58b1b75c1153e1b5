import { PageRequest, auditRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Who has looked: the audit service knows. */
@Controller()
export class AccessHistoryController {
  private readonly audit

  constructor(client: RpcClient) {
    this.audit = client.of(auditRpc)
  }

  @Route('GET', '/candidates/me/access-history', auditRpc.accessHistory)
  get(@Input() input: PageRequest) {
    return this.audit.accessHistory(input)
  }
}
