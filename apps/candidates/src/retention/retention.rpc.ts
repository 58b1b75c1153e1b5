import { Controller } from '@nestjs/common'
import { RetentionSettings, candidatesRpc, type Empty } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { ChangeRetentionSettings, GetRetentionSettings } from './retention-settings.js'

@Controller()
export class RetentionRpc {
  constructor(
    private readonly getSettings: GetRetentionSettings,
    private readonly changeSettings: ChangeRetentionSettings,
  ) {}

  @Handles(candidatesRpc.getRetentionSettings) get(_request: Empty) {
    return this.getSettings.run()
  }

  @Handles(candidatesRpc.changeRetentionSettings) change(request: RetentionSettings) {
    return this.changeSettings.run(request)
  }
}
