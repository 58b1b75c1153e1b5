import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export type DecisionKind = 'suspended' | 'reinstated' | 'closed' | 'reopened' | 'pledge_withdrawn'

/** What the programme decided about an organisation, and why. Never changed. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') kind: DecisionKind
  @Column('text') reason: string
  @Column('text') note: string
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date

  static of(facts: Omit<Decision, 'id'>): Decision {
    return Object.assign(new Decision(), { id: newId(), ...facts })
  }
}
