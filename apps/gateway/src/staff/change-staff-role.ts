import { gatewayEvents, type ChangeStaffRoleRequest, type StaffMemberView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { staffFact, staffMemberView } from './staff-member.view.js'
import { changeStaffMember } from './staff-members.js'

@Injectable()
export class ChangeStaffRole {
  constructor(private readonly work: UnitOfWork) {}

  run({ staffId, role }: ChangeStaffRoleRequest): Promise<StaffMemberView> {
    return this.work.run(async (tx) => {
      const member = await changeStaffMember(tx, staffId, (changed) => {
        changed.role = role
      })
      tx.publish(gatewayEvents.staffRoleChanged, staffFact(member))
      return staffMemberView(member)
    })
  }
}
