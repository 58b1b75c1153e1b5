import { Empty, ListWorklistRequest, organisationsRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { CountWorklist } from './count-worklist.js'
import { ListWorklist } from './list-worklist.js'

@Controller()
export class WorklistRpc {
  constructor(
    private readonly listWorklist: ListWorklist,
    private readonly countWorklist: CountWorklist,
  ) {}

  @Handles(organisationsRpc.listWorklist)
  list(request: ListWorklistRequest) {
    return this.listWorklist.run(request)
  }

  @Handles(organisationsRpc.countWorklist)
  count(_request: Empty) {
    return this.countWorklist.run()
  }
}
