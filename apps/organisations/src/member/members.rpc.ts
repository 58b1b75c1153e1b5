import {
  AddressChange,
  ChangeUserRoleRequest,
  NamePeopleRequest,
  PageRequest,
  UserRef,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ownOrganisation } from '../organisation/organisation.policy.js'
import { ChangeUserRole } from './change-user-role.js'
import { ChangeAddress } from './change-address.js'
import { ListUsers } from './list-users.js'
import { NameMembers } from './name-members.js'
import { RemoveUser } from './remove-user.js'

/** The people of an organisation, by its own. */
@Controller()
export class MembersRpc {
  constructor(
    private readonly listUsers: ListUsers,
    private readonly changeUserRole: ChangeUserRole,
    private readonly removeUser: RemoveUser,
    private readonly changeAddress: ChangeAddress,
    private readonly nameMembers: NameMembers,
  ) {}

  @Handles(organisationsRpc.listUsers)
  list(request: PageRequest, principal: Principal) {
    return this.listUsers.run(ownOrganisation(principal), request)
  }

  @Handles(organisationsRpc.changeUserRole)
  changeRole(request: ChangeUserRoleRequest, principal: Principal) {
    return this.changeUserRole.run(ownOrganisation(principal), request)
  }

  @Handles(organisationsRpc.removeUser)
  remove({ userId }: UserRef, principal: Principal) {
    return this.removeUser.run(ownOrganisation(principal), userId)
  }

  @Handles(organisationsRpc.changeMemberAddress)
  keepAddress(request: AddressChange) {
    return this.changeAddress.run(request)
  }

  @Handles(organisationsRpc.nameMembers)
  names(request: NamePeopleRequest) {
    return this.nameMembers.run(request)
  }
}
