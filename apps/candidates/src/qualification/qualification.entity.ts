import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export interface QualificationTold {
  kind: 'qualification' | 'licence'
  name: string
  awardedBy?: string | null
  awardedOn?: string | null
  expiresOn?: string | null
}

@Entity('qualification')
export class Qualification {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text') kind: 'qualification' | 'licence'
  @Column('text') name: string
  @Column('text', { name: 'awarded_by' }) awardedBy: string | null
  @Column('date', { name: 'awarded_on' }) awardedOn: string | null
  @Column('date', { name: 'expires_on' }) expiresOn: string | null

  /** @throws DomainError VALIDATION_FAILED */
  static of(candidateId: string, told: QualificationTold): Qualification {
    return Object.assign(new Qualification(), { id: newId(), candidateId }).replace(told)
  }

  /** @throws DomainError VALIDATION_FAILED */
  replace({ kind, name, ...told }: QualificationTold): this {
    const { awardedBy = null, awardedOn = null, expiresOn = null } = told
    if (awardedOn && expiresOn && expiresOn < awardedOn) {
      const problem = { field: 'expiresOn', message: 'Enter a date after it was awarded' }
      throw new DomainError('VALIDATION_FAILED', [problem])
    }
    return Object.assign(this, { kind, name, awardedBy, awardedOn, expiresOn })
  }
}
