import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export const notificationKinds = [
  'new_interest',
  'interest_withdrawn',
  'new_message',
  'referral_proposed',
  'referral_accepted',
  'referral_declined',
  'mention',
  'assignment',
  'agreement_step',
  'colleague_joined',
  'saved_search_matched',
  'response_overdue',
  'others_nearby',
  'password_changed',
  'second_factor_added',
  'second_factor_removed',
  'recovery_codes_renewed',
  'recovery_code_used',
  'address_changed',
  'signed_in_elsewhere',
  'session_revoked',
  'sessions_ended',
  'placement_step',
  'job_follow_up',
  'stage_moved',
  'monthly_summary',
  'audit_alarm',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

export class NotificationView {
  @Id() id: string
  @OneOf(notificationKinds, { name: 'NotificationKind' }) kind: NotificationKind
  @Text({ max: 300, description: 'What happened, in plain words' }) text: string
  @Id({ optional: true }) candidateId: string | null
  @Id({ optional: true, description: 'Null where it is about your account, or about all organisations' })
  organisationId: string | null
  @Id({ optional: true }) threadId: string | null
  @Id({ optional: true, description: 'Of the audit trail: auditors can open it' }) alarmId: string | null
  @Flag() read: boolean
  @Instant() createdAt: string
}

export const listNotifications = defineRpc({
  subject: 'messaging.v1.list-notifications',
  request: PageRequest,
  response: pageOf(NotificationView),
  permission: 'notification:own',
  summary: 'Your notifications, newest first',
})

export class NotificationRef {
  @Id() notificationId: string
}

export const readNotification = defineRpc({
  subject: 'messaging.v1.read-notification',
  request: NotificationRef,
  permission: 'notification:own',
  errors: ['NOTIFICATION_NOT_FOUND'],
  summary: 'Mark a notification as read',
})
