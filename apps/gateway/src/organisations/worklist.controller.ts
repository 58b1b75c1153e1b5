import { Empty, ListWorklistRequest, organisationsRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** What waits for the programme. */
@Controller()
export class WorklistController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', '/admin/worklist', organisationsRpc.listWorklist)
  list(@Input() input: ListWorklistRequest) {
    return this.organisations.listWorklist(input)
  }

  @Route('GET', '/admin/worklist/counts', organisationsRpc.countWorklist)
  count(@Input() input: Empty) {
    return this.organisations.countWorklist(input)
  }
}
