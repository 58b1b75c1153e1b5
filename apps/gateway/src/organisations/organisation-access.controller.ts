import { AccessHistoryRequest, DecisionRequest, PageRequest, organisationsRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** What the programme decides about an organisation, and what became of its access. */
@Controller()
export class OrganisationAccessController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('POST', '/admin/organisations/:organisationId/suspend', organisationsRpc.suspendOrganisation)
  suspend(@Input() input: DecisionRequest) {
    return this.organisations.suspendOrganisation(input)
  }

  @Route('POST', '/admin/organisations/:organisationId/reinstate', organisationsRpc.reinstateOrganisation)
  reinstate(@Input() input: DecisionRequest) {
    return this.organisations.reinstateOrganisation(input)
  }

  @Route('POST', '/admin/organisations/:organisationId/close', organisationsRpc.closeOrganisation)
  close(@Input() input: DecisionRequest) {
    return this.organisations.closeOrganisation(input)
  }

  @Route('POST', '/admin/organisations/:organisationId/reopen', organisationsRpc.reopenOrganisation)
  reopen(@Input() input: DecisionRequest) {
    return this.organisations.reopenOrganisation(input)
  }

  @Route('POST', '/admin/organisations/:organisationId/pledge/withdraw', organisationsRpc.withdrawPledge)
  withdrawPledge(@Input() input: DecisionRequest) {
    return this.organisations.withdrawPledge(input)
  }

  @Route('GET', '/admin/organisations/:organisationId/access-history', organisationsRpc.listAccessHistory)
  history(@Input() input: AccessHistoryRequest) {
    return this.organisations.listAccessHistory(input)
  }

  @Route('GET', '/organisation/access-history', organisationsRpc.listOwnAccessHistory)
  ownHistory(@Input() input: PageRequest) {
    return this.organisations.listOwnAccessHistory(input)
  }
}
