import { Empty, candidatesRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { personalDataForms } from './personal-data-page.js'

@Controller()
export class OwnExportController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('POST', '/candidates/me/export', candidatesRpc.requestExport, { status: 202 })
  request(@Input() input: Empty) {
    return this.candidates.requestExport(input)
  }

  @Route('GET', '/candidates/me/export', candidatesRpc.downloadExport, { forms: personalDataForms })
  download(@Input() input: Empty) {
    return this.candidates.downloadExport(input)
  }
}
