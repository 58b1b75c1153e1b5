import { Controller } from '@nestjs/common'
import { reportingRpc, type ComparisonRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { CompareOrganisations } from './compare-organisations.js'

@Controller()
export class ComparisonsRpc {
  constructor(private readonly compareOrganisations: CompareOrganisations) {}

  @Handles(reportingRpc.compareOrganisations) compare(request: ComparisonRequest, principal: Principal) {
    return this.compareOrganisations.run(request, principal)
  }
}
