import { gatewayEvents, type InviteStaffRequest, type StaffMemberView } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { sendStaffInvitation } from './send-staff-invitation.js'
import { StaffMember } from './staff-member.entity.js'
import { staffFact, staffMemberView } from './staff-member.view.js'

/** Whether the address has an account of another kind is for its owner to hear, not for whoever invites. */
@Injectable()
export class InviteStaff {
  constructor(private readonly work: UnitOfWork) {}

  run(invitee: InviteStaffRequest): Promise<StaffMemberView> {
    const { accountId } = currentInteraction().principal
    return this.work.run(async (tx) => {
      const member = StaffMember.from(invitee, accountId, tx.now())
      sendStaffInvitation(tx, member)
      const { raw } = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(StaffMember)
        .values(member)
        .orIgnore()
        .returning('account_id')
        .execute()
      if ((raw as unknown[]).length === 0) throw new DomainError('STAFF_ALREADY_INVITED')
      tx.publish(gatewayEvents.staffInvited, staffFact(member))
      return staffMemberView(member)
    })
  }
}
