import {
  ChangeUserRoleOnBehalfRequest,
  InvitationOfRef,
  InviteUserOnBehalfRequest,
  OrganisationPageRequest,
  UserOfRef,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

const users = '/admin/organisations/:organisationId/users'
const invitations = '/admin/organisations/:organisationId/invitations'

/** The people of an organisation, seen to by the programme on its behalf. */
@Controller()
export class OrganisationPeopleController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('GET', users, organisationsRpc.listUsersOf)
  users(@Input() input: OrganisationPageRequest) {
    return this.organisations.listUsersOf(input)
  }

  @Route('PATCH', `${users}/:userId`, organisationsRpc.changeUserRoleOnBehalf)
  changeRole(@Input() input: ChangeUserRoleOnBehalfRequest) {
    return this.organisations.changeUserRoleOnBehalf(input)
  }

  @Route('DELETE', `${users}/:userId`, organisationsRpc.removeUserOnBehalf)
  remove(@Input() input: UserOfRef) {
    return this.organisations.removeUserOnBehalf(input)
  }

  @Route('GET', invitations, organisationsRpc.listInvitationsOf)
  invitations(@Input() input: OrganisationPageRequest) {
    return this.organisations.listInvitationsOf(input)
  }

  @Route('POST', invitations, organisationsRpc.inviteUserOnBehalf, { status: 201 })
  invite(@Input() input: InviteUserOnBehalfRequest) {
    return this.organisations.inviteUserOnBehalf(input)
  }

  @Route('POST', `${invitations}/:invitationId/resend`, organisationsRpc.resendInvitationOnBehalf)
  resend(@Input() input: InvitationOfRef) {
    return this.organisations.resendInvitationOnBehalf(input)
  }

  @Route('DELETE', `${invitations}/:invitationId`, organisationsRpc.revokeInvitationOnBehalf)
  revoke(@Input() input: InvitationOfRef) {
    return this.organisations.revokeInvitationOnBehalf(input)
  }
}
