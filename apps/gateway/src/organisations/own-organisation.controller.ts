import {
  ChangeUserRoleRequest,
  Empty,
  InvitationRef,
  InviteUserRequest,
  PageRequest,
  UserRef,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** An organisation as its own people see it. */
@Controller()
export class OwnOrganisationController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', '/organisation', organisationsRpc.getOwnOrganisation)
  open(@Input() input: Empty) {
    return this.organisations.getOwnOrganisation(input)
  }

  @Route('GET', '/organisation/users', organisationsRpc.listUsers)
  users(@Input() input: PageRequest) {
    return this.organisations.listUsers(input)
  }

  @Route('GET', '/organisation/invitations', organisationsRpc.listInvitations)
  invitations(@Input() input: PageRequest) {
    return this.organisations.listInvitations(input)
  }

  @Route('POST', '/organisation/invitations', organisationsRpc.inviteUser, { status: 201 })
  invite(@Input() input: InviteUserRequest) {
    return this.organisations.inviteUser(input)
  }

  @Route('POST', '/organisation/invitations/:invitationId/resend', organisationsRpc.resendInvitation)
  resend(@Input() input: InvitationRef) {
    return this.organisations.resendInvitation(input)
  }

  @Route('DELETE', '/organisation/invitations/:invitationId', organisationsRpc.revokeInvitation)
  revoke(@Input() input: InvitationRef) {
    return this.organisations.revokeInvitation(input)
  }

  @Route('PATCH', '/organisation/users/:userId', organisationsRpc.changeUserRole)
  changeRole(@Input() input: ChangeUserRoleRequest) {
    return this.organisations.changeUserRole(input)
  }

  @Route('DELETE', '/organisation/users/:userId', organisationsRpc.removeUser)
  remove(@Input() input: UserRef) {
    return this.organisations.removeUser(input)
  }
}
