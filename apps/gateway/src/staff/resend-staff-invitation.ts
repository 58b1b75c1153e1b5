import { gatewayEvents, type StaffMemberView, type StaffRef } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { sendStaffInvitation } from './send-staff-invitation.js'
import { staffFact, staffMemberView } from './staff-member.view.js'
import { changeStaffMember } from './staff-members.js'

@Injectable()
export class ResendStaffInvitation {
  constructor(private readonly work: UnitOfWork) {}

  run({ staffId }: StaffRef): Promise<StaffMemberView> {
    return this.work.run(async (tx) => {
      const member = await changeStaffMember(tx, staffId, (invited) => sendStaffInvitation(tx, invited))
      tx.publish(gatewayEvents.staffInvitationResent, staffFact(member))
      return staffMemberView(member)
    })
  }
}
