import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { EmailKind } from './email-kind.js'
import type { EmailProblem } from './mail-trouble.js'

/** What a template may say besides its own words. Wiped once the e-mail is sent. */
export interface EmailParameters {
  recipientName?: string
  token?: string
  organisationName?: string
  expiresAt?: string
  reference?: string
  /** It goes to a group mailbox. */
  mailbox?: boolean
  /** Of a summary: the first and the last day. */
  period?: { from: string; to: string }
  /** Of a summary: it is of all organisations, for the programme. */
  programme?: boolean
  /** Of a digest: how many things of each kind. */
  counts?: Record<string, number>
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
  /** Why it was not accepted when it was last tried. */
  @Column('text', { nullable: true }) problem: EmailProblem | null
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date
  @Column('timestamptz', { name: 'tried_at', nullable: true }) triedAt: Date | null
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null
  @Column('text', { name: 'correlation_id' }) correlationId: string
  /** The event that it follows from. */
  @Column('uuid', { name: 'cause_id', nullable: true }) causeId: string | null
}
