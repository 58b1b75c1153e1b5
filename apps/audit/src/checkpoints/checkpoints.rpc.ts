import { auditRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { GetCheckpoint } from './get-checkpoint.js'

@Controller()
export class CheckpointsRpc {
  constructor(private readonly getCheckpoint: GetCheckpoint) {}

  @Handles(auditRpc.getCheckpoint) newest() {
    return this.getCheckpoint.run()
  }
}
