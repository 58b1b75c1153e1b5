import { auditRpc, ConsistencyProofRequest, InclusionProofRequest } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ProveConsistency } from './prove-consistency.js'
import { ProveInclusion } from './prove-inclusion.js'

@Controller()
export class ProofsRpc {
  constructor(
    private readonly proveInclusion: ProveInclusion,
    private readonly proveConsistency: ProveConsistency,
  ) {}

  @Handles(auditRpc.proveInclusion) inclusion(request: InclusionProofRequest) {
    return this.proveInclusion.run(request)
  }

  @Handles(auditRpc.proveConsistency) consistency(request: ConsistencyProofRequest) {
    return this.proveConsistency.run(request)
  }
}
