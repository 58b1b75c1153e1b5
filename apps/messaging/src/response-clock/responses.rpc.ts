import {
  Empty,
  ListEscalationsRequest,
  ListResponsesRequest,
  ResponseSettings,
  messagingRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { CountResponses } from './count-responses.js'
import { ListEscalations } from './list-escalations.js'
import { ListResponses } from './list-responses.js'
import { ChangeResponseSettings, GetResponseSettings } from './response-settings.js'

@Controller()
export class ResponsesRpc {
  constructor(
    private readonly listResponses: ListResponses,
    private readonly listEscalations: ListEscalations,
    private readonly countResponses: CountResponses,
    private readonly getSettings: GetResponseSettings,
    private readonly changeSettings: ChangeResponseSettings,
  ) {}

  @Handles(messagingRpc.listResponses) list(request: ListResponsesRequest, principal: Principal) {
    return this.listResponses.run(request, principal)
  }

  @Handles(messagingRpc.countResponses) count(_request: Empty, principal: Principal) {
    return this.countResponses.ofOrganisation(principal)
  }

  @Handles(messagingRpc.listEscalations) escalations(request: ListEscalationsRequest) {
    return this.listEscalations.run(request)
  }

  @Handles(messagingRpc.countEscalations) countEscalations(_request: Empty) {
    return this.countResponses.escalated()
  }

  @Handles(messagingRpc.getResponseSettings) settings(_request: Empty) {
    return this.getSettings.run()
  }

  @Handles(messagingRpc.changeResponseSettings) change(request: ResponseSettings) {
    return this.changeSettings.run(request)
  }
}
