import type { OpenAccountRequest, Receipt } from '@sih/contracts'
import { Injectable } from '@nestjs/common'
import { AcceptStaffInvitation } from '../staff/accept-staff-invitation.js'
import { StaffInvitations } from '../staff/staff-invitations.js'
import { JoinOrganisation } from './join-organisation.js'

/** Whoever holds the link of an invitation accepts it, be it the programme's or an organisation's. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly staffInvitations: StaffInvitations,
    private readonly acceptStaffInvitation: AcceptStaffInvitation,
    private readonly joinOrganisation: JoinOrganisation,
  ) {}

  async run(request: OpenAccountRequest): Promise<Receipt> {
    const staff = await this.staffInvitations.usable(request.token)
    if (staff) await this.acceptStaffInvitation.run(staff, request)
    else await this.joinOrganisation.run(request)
    return { message: 'Your account is ready: you can sign in now' }
  }
}
