import { Empty, RetentionSettings, candidatesRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class RetentionSettingsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/admin/settings/retention', candidatesRpc.getRetentionSettings)
  get(@Input() input: Empty) {
    return this.candidates.getRetentionSettings(input)
  }

  @Route('PUT', '/admin/settings/retention', candidatesRpc.changeRetentionSettings)
  change(@Input() input: RetentionSettings) {
    return this.candidates.changeRetentionSettings(input)
  }
}
