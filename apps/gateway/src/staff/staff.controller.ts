import { ChangeStaffRoleRequest, InviteStaffRequest, PageRequest, StaffRef, gatewayRpc } from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { ChangeStaffRole } from './change-staff-role.js'
import { DisableStaff } from './disable-staff.js'
import { EnableStaff } from './enable-staff.js'
import { InviteStaff } from './invite-staff.js'
import { ListStaff } from './list-staff.js'
import { OpenStaffMember } from './open-staff-member.js'
import { ResendStaffInvitation } from './resend-staff-invitation.js'

/** The programme's own people. */
@Controller()
export class StaffController {
  constructor(
    private readonly inviteStaff: InviteStaff,
    private readonly listStaff: ListStaff,
    private readonly openStaffMember: OpenStaffMember,
    private readonly resendInvitation: ResendStaffInvitation,
    private readonly changeRole: ChangeStaffRole,
    private readonly disableStaff: DisableStaff,
    private readonly enableStaff: EnableStaff,
  ) {}

  @Route('POST', '/admin/staff', gatewayRpc.inviteStaff, { status: 201 })
  invite(@Input() input: InviteStaffRequest) {
    return this.inviteStaff.run(input)
  }

  @Route('GET', '/admin/staff', gatewayRpc.listStaff)
  list(@Input() input: PageRequest) {
    return this.listStaff.run(input)
  }

  @Route('GET', '/admin/staff/:staffId', gatewayRpc.openStaffMember)
  open(@Input() input: StaffRef) {
    return this.openStaffMember.run(input)
  }

  @Route('POST', '/admin/staff/:staffId/resend', gatewayRpc.resendStaffInvitation)
  resend(@Input() input: StaffRef) {
    return this.resendInvitation.run(input)
  }

  @Route('PATCH', '/admin/staff/:staffId', gatewayRpc.changeStaffRole)
  change(@Input() input: ChangeStaffRoleRequest) {
    return this.changeRole.run(input)
  }

  @Route('POST', '/admin/staff/:staffId/disable', gatewayRpc.disableStaff)
  disable(@Input() input: StaffRef) {
    return this.disableStaff.run(input)
  }

  @Route('POST', '/admin/staff/:staffId/enable', gatewayRpc.enableStaff)
  enable(@Input() input: StaffRef) {
    return this.enableStaff.run(input)
  }
}
