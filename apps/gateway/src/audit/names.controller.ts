import { NamePeopleRequest, gatewayRpc, organisationsRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { NameStaff } from '../staff/name-staff.js'

/** Names are not in the log: they are asked of the services that own the people, a page at a time. */
@Controller()
export class NamesController {
  private readonly organisations

  constructor(
    client: RpcClient,
    private readonly nameStaff: NameStaff,
  ) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('POST', '/audit/names/members', organisationsRpc.nameMembers)
  members(@Input() input: NamePeopleRequest) {
    return this.organisations.nameMembers(input)
  }

  @Route('POST', '/audit/names/staff', gatewayRpc.nameStaff)
  staff(@Input() input: NamePeopleRequest) {
    return this.nameStaff.run(input)
  }
}
