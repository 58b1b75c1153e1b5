import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export interface PledgeWish {
  contactName: string
  contactJobTitle: string
  contactEmail: string
  message?: string
}

interface Refusal {
  by: string | null
  reason: string
  note?: string | undefined
}

/** Somebody's wish that their organisation pledges to the programme. Changed under the lock of the organisation only. */
@Entity('pledge')
export class Pledge {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') state: 'expressed' | 'accepted' | 'declined' | 'withdrawn'
  @Column('text', { name: 'contact_name' }) contactName: string
  @Column('text', { name: 'contact_job_title' }) contactJobTitle: string
  @Column('text', { name: 'contact_email' }) contactEmail: string
  @Column('text', { nullable: true }) message: string | null
  @Column('timestamptz', { name: 'expressed_at' }) expressedAt: Date
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy: string | null
  @Column('timestamptz', { name: 'declined_at', nullable: true }) declinedAt: Date | null
  @Column('uuid', { name: 'declined_by', nullable: true }) declinedBy: string | null
  @Column('text', { name: 'decline_reason', nullable: true }) declineReason: string | null
  @Column('text', { name: 'decline_note', nullable: true }) declineNote: string | null
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null

  static express(organisationId: string, wish: PledgeWish, now: Date): Pledge {
    const { contactName, contactJobTitle, contactEmail, message = null } = wish
    return Object.assign(new Pledge(), {
      id: newId(),
      organisationId,
      state: 'expressed' as const,
      contactName,
      contactJobTitle,
      contactEmail,
      message,
      expressedAt: now,
      acceptedAt: null,
      acceptedBy: null,
      declinedAt: null,
      declinedBy: null,
      declineReason: null,
      declineNote: null,
      withdrawnAt: null,
    })
  }

  accept(by: string | null, now: Date): void {
    this.answer('accepted')
    this.acceptedAt = now
    this.acceptedBy = by
  }

  decline({ by, reason, note }: Refusal, now: Date): void {
    this.answer('declined')
    this.declinedAt = now
    this.declinedBy = by
    this.declineReason = reason
    this.declineNote = note ?? null
  }

  private answer(answer: 'accepted' | 'declined'): void {
    if (this.state !== 'expressed') throw new DomainError('PLEDGE_ALREADY_ANSWERED')
    this.state = answer
  }
}
