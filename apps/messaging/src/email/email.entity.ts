import { Column, Entity, PrimaryColumn } from 'typeorm'

export type EmailKind =
  | 'confirm_email'
  | 'already_registered'
  | 'agreement_to_sign'
  | 'invitation'
  | 'new_interest'
  | 'new_message'
  | 'password_reset'
  | 'leave_address'
  | 'confirm_new_address'
  | 'no_account'
  | 'password_changed'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'recovery_codes_renewed'
  | 'recovery_code_used'
  | 'address_changed'

/** What a template may say besides its own words. Wiped once the e-mail is sent. */
export interface EmailParameters {
  recipientName?: string
  token?: string
  organisationName?: string
  expiresAt?: string
}

/** `failed`: the mail server has refused it for good. It is still tried again, but rarely. */
export type EmailState = 'queued' | 'sent' | 'failed'

@Entity('email')
export class Email {
  @PrimaryColumn('uuid') id: string
  @Column('text') kind: EmailKind
  @Column('text', { name: 'to_address', nullable: true }) toAddress: string | null
  /** In place of an address. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null
  @Column('jsonb', { nullable: true }) parameters: EmailParameters | null
  @Column('text') state: EmailState
  @Column('integer') attempts: number
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date
  @Column('timestamptz', { name: 'leased_until', nullable: true }) leasedUntil: Date | null
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null
  @Column('text', { name: 'correlation_id' }) correlationId: string
}
