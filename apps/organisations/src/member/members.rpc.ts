import { AddressChange, PageRequest, organisationsRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ChangeAddress } from './change-address.js'
import { ListUsers } from './list-users.js'

@Controller()
export class MembersRpc {
  constructor(
    private readonly listUsers: ListUsers,
    private readonly changeAddress: ChangeAddress,
  ) {}

  @Handles(organisationsRpc.listUsers)
  list(request: PageRequest, principal: Principal) {
    return this.listUsers.run(request, principal)
  }

  @Handles(organisationsRpc.changeMemberAddress)
  keepAddress(request: AddressChange) {
    return this.changeAddress.run(request)
  }
}
