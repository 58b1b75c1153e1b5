import { gatewayEvents, type StaffMemberView, type StaffRef } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { staffFact, staffMemberView } from './staff-member.view.js'
import { changeStaffMember } from './staff-members.js'

@Injectable()
export class DisableStaff {
  constructor(private readonly work: UnitOfWork) {}

  run({ staffId }: StaffRef): Promise<StaffMemberView> {
    return this.work.run(async (tx) => {
      const member = await changeStaffMember(tx, staffId, (disabled) => disabled.disable(tx.now()))
      tx.publish(gatewayEvents.staffDisabled, staffFact(member))
      return staffMemberView(member)
    })
  }
}
