import {
  Empty,
  ListEscalationsRequest,
  ListResponsesRequest,
  ResponseSettings,
  messagingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Candidates who wait for an answer. */
@Controller()
export class ResponsesController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/responses', messagingRpc.listResponses)
  list(@Input() input: ListResponsesRequest) {
    return this.messaging.listResponses(input)
  }

  @Route('GET', '/responses/counts', messagingRpc.countResponses)
  counts(@Input() input: Empty) {
    return this.messaging.countResponses(input)
  }

  @Route('GET', '/admin/worklist/responses', messagingRpc.listEscalations)
  escalations(@Input() input: ListEscalationsRequest) {
    return this.messaging.listEscalations(input)
  }

  @Route('GET', '/admin/worklist/responses/counts', messagingRpc.countEscalations)
  escalationCounts(@Input() input: Empty) {
    return this.messaging.countEscalations(input)
  }

  @Route('GET', '/admin/settings/responses', messagingRpc.getResponseSettings)
  settings(@Input() input: Empty) {
    return this.messaging.getResponseSettings(input)
  }

  @Route('PUT', '/admin/settings/responses', messagingRpc.changeResponseSettings)
  changeSettings(@Input() input: ResponseSettings) {
    return this.messaging.changeResponseSettings(input)
  }
}
