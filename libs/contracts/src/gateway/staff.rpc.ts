import type { Role } from '@sih/kernel'
import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Flag, Id, Instant, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export const staffRoles = ['programme_admin', 'programme_staff', 'auditor'] as const satisfies Role[]
export type StaffRole = (typeof staffRoles)[number]

export const staffStates = ['invited', 'active', 'disabled'] as const
export type StaffState = (typeof staffStates)[number]

export class StaffRef {
  @Id({ description: 'The account id of the person' }) staffId: string
}

export class StaffMemberView {
  @Id({ description: 'The account id of the person' }) id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(staffRoles, { name: 'StaffRole' }) role: StaffRole
  @OneOf(staffStates, { name: 'StaffState' }) state: StaffState
  @Instant() invitedAt: string
  @Instant({ optional: true, description: 'While the person is invited: until when the link works' })
  invitationExpiresAt: string | null
  @Instant({ optional: true }) joinedAt: string | null
  @Flag({ description: 'The mail server has refused the e-mail with the link for good: look at the address' })
  bounced: boolean
}

export class InviteStaffRequest {
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @EmailAddress() email: string
  @OneOf(staffRoles, { name: 'StaffRole' }) role: StaffRole
}

export const inviteStaff = defineRpc({
  subject: 'gateway.v1.invite-staff',
  request: InviteStaffRequest,
  response: StaffMemberView,
  permission: 'staff:manage',
  errors: ['STAFF_ALREADY_INVITED'],
  summary: 'Invite somebody of the programme, or an auditor, by e-mail',
})

export const listStaff = defineRpc({
  subject: 'gateway.v1.list-staff',
  request: PageRequest,
  response: pageOf(StaffMemberView),
  permission: 'staff:manage',
  summary: 'The people of the programme and the auditors, by name',
})

export const openStaffMember = defineRpc({
  subject: 'gateway.v1.open-staff-member',
  request: StaffRef,
  response: StaffMemberView,
  permission: 'staff:manage',
  errors: ['STAFF_NOT_FOUND'],
  summary: 'One person of the programme, or an auditor',
})

export const resendStaffInvitation = defineRpc({
  subject: 'gateway.v1.resend-staff-invitation',
  request: StaffRef,
  response: StaffMemberView,
  permission: 'staff:manage',
  errors: ['STAFF_NOT_FOUND', 'INVITATION_NOT_OPEN'],
  summary: 'Send the invitation again with a new link; the old one is dead',
})

export class ChangeStaffRoleRequest extends StaffRef {
  @OneOf(staffRoles, { name: 'StaffRole' }) role: StaffRole
}

export const changeStaffRole = defineRpc({
  subject: 'gateway.v1.change-staff-role',
  request: ChangeStaffRoleRequest,
  response: StaffMemberView,
  permission: 'staff:manage',
  errors: ['STAFF_NOT_FOUND', 'LAST_PROGRAMME_ADMIN'],
  summary: 'Change the role of somebody of the programme. Their sessions end.',
})

export const disableStaff = defineRpc({
  subject: 'gateway.v1.disable-staff',
  request: StaffRef,
  response: StaffMemberView,
  permission: 'staff:manage',
  errors: ['STAFF_NOT_FOUND', 'LAST_PROGRAMME_ADMIN'],
  summary: 'Keep somebody of the programme out from the next request on; an invitation is withdrawn',
})

export const enableStaff = defineRpc({
  subject: 'gateway.v1.enable-staff',
  request: StaffRef,
  response: StaffMemberView,
  permission: 'staff:manage',
  errors: ['STAFF_NOT_FOUND'],
  summary: 'Let somebody in again; who has never answered the invitation gets a new one',
})
