import { Column, Entity, PrimaryColumn } from 'typeorm'

export type NotificationKind =
  | 'new_interest'
  | 'interest_withdrawn'
  | 'new_message'
  | 'referral_proposed'
  | 'referral_accepted'
  | 'referral_declined'
  | 'mention'
  | 'assignment'
  | 'agreement_step'
  | 'colleague_joined'
  | 'saved_search_matched'
  | 'response_overdue'
  | 'others_nearby'
  | 'placement_step'
  | 'job_follow_up'
  | 'stage_moved'
  | 'monthly_summary'
  | 'audit_alarm'
  | SecurityKind

/** About the account of the person, and not about an organisation. */
export type SecurityKind =
  | 'password_changed'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'recovery_codes_renewed'
  | 'recovery_code_used'
  | 'address_changed'
  | 'signed_in_elsewhere'
  | 'session_revoked'
  | 'sessions_ended'

/** Something a person is told. Its e-mail, if there is one, has the same id. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('text') kind: NotificationKind
  @Column('uuid', { name: 'candidate_id', nullable: true }) candidateId: string | null
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null
  @Column('uuid', { name: 'thread_id', nullable: true }) threadId: string | null
  @Column('uuid', { name: 'alarm_id', nullable: true }) alarmId: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null
}
