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
  | 'placement_step'
  | 'job_follow_up'

/** Something a person is told. Its e-mail, if there is one, has the same id. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('text') kind: NotificationKind
  @Column('uuid', { name: 'candidate_id', nullable: true }) candidateId: string | null
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('uuid', { name: 'thread_id', nullable: true }) threadId: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null
}
