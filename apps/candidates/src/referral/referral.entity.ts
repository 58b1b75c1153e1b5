import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export type ReferralState = 'proposed' | 'accepted' | 'declined'

export interface Proposal {
  candidateId: string
  fromOrganisationId: string
  toOrganisationId: string
  proposedBy: string
  reason: string
}

/** One organisation proposes another to a candidate. Nobody else learns of it unless the candidate accepts. */
@Entity('referral')
export class Referral {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('uuid', { name: 'from_organisation_id' }) fromOrganisationId: string
  @Column('uuid', { name: 'to_organisation_id' }) toOrganisationId: string
  @Column('uuid', { name: 'proposed_by' }) proposedBy: string
  /** In the proposer's own words: personal data, so it never leaves in an event. */
  @Column('text') reason: string
  @Column('text') state: ReferralState
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date
  @Column('timestamptz', { name: 'answered_at' }) answeredAt: Date | null

  static propose(proposal: Proposal, proposedAt: Date): Referral {
    const begun = { id: newId(), state: 'proposed' as const, proposedAt, answeredAt: null }
    return Object.assign(new Referral(), proposal, begun)
  }

  /** @throws DomainError REFERRAL_ALREADY_ANSWERED */
  answer(state: 'accepted' | 'declined', at: Date): void {
    if (this.state !== 'proposed') throw new DomainError('REFERRAL_ALREADY_ANSWERED')
    this.state = state
    this.answeredAt = at
  }
}
