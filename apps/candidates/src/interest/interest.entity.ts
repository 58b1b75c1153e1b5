import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** As many as a candidate may pick, so that all fit into one answer. */
export const maxInterests = 50

/** A candidate picked an organisation. It waits until it is delivered and lives until it is withdrawn. */
@Entity('interest')
export class Interest {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('timestamptz', { name: 'expressed_at' }) expressedAt: Date
  @Column('timestamptz', { name: 'delivered_at' }) deliveredAt: Date | null
  @Column('timestamptz', { name: 'withdrawn_at' }) withdrawnAt: Date | null
  /** The organisation must not see the candidate. */
  @Column('boolean') hidden: boolean
  /** The referral that the candidate accepted; null where they picked the organisation themself. */
  @Column('uuid', { name: 'referral_id' }) referralId: string | null

  /**
   * @param others the live interests of the same candidate
   * @throws DomainError INTEREST_ALREADY_EXPRESSED, TOO_MANY_INTERESTS
   */
  static express(
    candidateId: string,
    organisationId: string,
    others: Interest[],
    expressedAt: Date,
  ): Interest {
    if (others.some((other) => other.organisationId === organisationId)) {
      throw new DomainError('INTEREST_ALREADY_EXPRESSED')
    }
    if (others.length >= maxInterests) throw new DomainError('TOO_MANY_INTERESTS')
    const picked = { id: newId(), candidateId, organisationId, expressedAt }
    const begun = { deliveredAt: null, withdrawnAt: null, hidden: false, referralId: null }
    return Object.assign(new Interest(), picked, begun)
  }
}
