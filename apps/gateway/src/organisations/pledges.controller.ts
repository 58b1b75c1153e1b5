import {
  DeclinePledgeRequest,
  ExpressPledgeRequest,
  ListPledgedOrganisationsRequest,
  ListPledgesRequest,
  OrganisationRef,
  PledgeRef,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class PledgesController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', '/organisations', organisationsRpc.listPledgedOrganisations)
  pledged(@Input() input: ListPledgedOrganisationsRequest) {
    return this.organisations.listPledgedOrganisations(input)
  }

  @Route('POST', '/pledges', organisationsRpc.expressPledge, { status: 201 })
  express(@Input() input: ExpressPledgeRequest) {
    return this.organisations.expressPledge(input)
  }

  @Route('GET', '/admin/pledges', organisationsRpc.listPledges)
  list(@Input() input: ListPledgesRequest) {
    return this.organisations.listPledges(input)
  }

  @Route('GET', '/admin/pledges/:pledgeId', organisationsRpc.openPledge)
  open(@Input() input: PledgeRef) {
    return this.organisations.openPledge(input)
  }

  @Route('POST', '/admin/pledges/:pledgeId/accept', organisationsRpc.acceptPledge)
  accept(@Input() input: PledgeRef) {
    return this.organisations.acceptPledge(input)
  }

  @Route('POST', '/admin/pledges/:pledgeId/decline', organisationsRpc.declinePledge)
  decline(@Input() input: DeclinePledgeRequest) {
    return this.organisations.declinePledge(input)
  }

  @Route('POST', '/admin/organisations/:organisationId/pledge', organisationsRpc.recordPledge)
  record(@Input() input: OrganisationRef) {
    return this.organisations.recordPledge(input)
  }
}
