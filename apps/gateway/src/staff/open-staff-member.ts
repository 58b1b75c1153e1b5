import { gatewayEvents, type StaffMemberView, type StaffRef } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { StaffMember } from './staff-member.entity.js'
import { staffFact, staffMemberView } from './staff-member.view.js'

@Injectable()
export class OpenStaffMember {
  constructor(private readonly work: UnitOfWork) {}

  run({ staffId }: StaffRef): Promise<StaffMemberView> {
    return this.work.read(async (tx) => {
      const member = await tx.manager.findOneBy(StaffMember, { id: staffId })
      if (!member) throw new DomainError('STAFF_NOT_FOUND')
      tx.publish(gatewayEvents.staffMemberOpened, staffFact(member))
      return staffMemberView(member)
    })
  }
}
