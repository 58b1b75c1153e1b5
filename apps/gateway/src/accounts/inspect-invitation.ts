import { organisationsRpc, type InvitationShown, type InvitationTokenRequest } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { StaffInvitations } from '../staff/staff-invitations.js'
import { Account } from './account.entity.js'

/** Invitations come from the programme, whose people are the gateway's, and from organisations: the link does not say which. */
@Injectable()
export class InspectInvitation {
  private readonly organisations

  constructor(
    client: RpcClient,
    private readonly dataSource: DataSource,
    private readonly staffInvitations: StaffInvitations,
  ) {
    this.organisations = client.of(organisationsRpc)
  }

  async run(request: InvitationTokenRequest): Promise<InvitationShown> {
    const staff = await this.staffInvitations.usable(request.token)
    if (staff) return this.staffInvitations.show(staff)
    const invitation = await this.organisations.inspectInvitation(request)
    const hasAccount = await this.dataSource.manager.existsBy(Account, { email: invitation.email })
    return { ...invitation, hasAccount }
  }
}
