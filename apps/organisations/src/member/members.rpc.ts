import { PageRequest, organisationsRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListUsers } from './list-users.js'

@Controller()
export class MembersRpc {
  constructor(private readonly listUsers: ListUsers) {}

  @Handles(organisationsRpc.listUsers)
  list(request: PageRequest, principal: Principal) {
    return this.listUsers.run(request, principal)
  }
}
