import {
  ChangeUserRoleOnBehalfRequest,
  OrganisationPageRequest,
  UserOfRef,
  organisationsRpc,
} from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ChangeUserRole } from './change-user-role.js'
import { ListUsers } from './list-users.js'
import { RemoveUser } from './remove-user.js'

/** The people of an organisation, by the programme: on record as the member of staff, for the organisation. */
@Controller()
export class MembersOnBehalfRpc {
  constructor(
    private readonly listUsers: ListUsers,
    private readonly changeUserRole: ChangeUserRole,
    private readonly removeUser: RemoveUser,
  ) {}

  @Handles(organisationsRpc.listUsersOf)
  list({ organisationId, ...page }: OrganisationPageRequest) {
    return this.listUsers.run(organisationId, page)
  }

  @Handles(organisationsRpc.changeUserRoleOnBehalf)
  changeRole({ organisationId, ...change }: ChangeUserRoleOnBehalfRequest) {
    return this.changeUserRole.run(organisationId, change)
  }

  @Handles(organisationsRpc.removeUserOnBehalf)
  remove({ organisationId, userId }: UserOfRef) {
    return this.removeUser.run(organisationId, userId)
  }
}
