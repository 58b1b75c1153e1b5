import { auditRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { MeasureCompleteness } from './measure-completeness.js'

@Controller()
export class CompletenessRpc {
  constructor(private readonly measureCompleteness: MeasureCompleteness) {}

  @Handles(auditRpc.completeness) measure() {
    return this.measureCompleteness.run()
  }
}
