import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { newReference } from './reference.js'

export type Reason =
  | 'own_request'
  | 'asked_by_person'
  | 'registered_in_error'
  | 'deceased'
  | 'legal_obligation'
  | 'not_used'
  | 'not_confirmed'
export type Confirmation = 'none' | 'waiting' | 'sent' | 'refused'

/** Nobody is there to be told, or to be told by us. */
const untold: readonly Reason[] = ['deceased', 'not_confirmed']

interface Beginning {
  candidateId: string
  email: string
  reason: Reason
  requestedBy: string | null
}

/** That a candidate is being erased in every service, or was. Begun in the transaction that deletes the profile. */
@Entity('erasure')
export class Erasure {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text') reference: string
  @Column('text') reason: Reason
  /** The account that asked for it; null for the system, which does so when time has passed. */
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy: string | null
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt: Date | null
  @Column('text', { nullable: true }) address: string | null
  @Column('text') confirmation: Confirmation

  static begin({ email, ...beginning }: Beginning, at: Date): Erasure {
    const address = untold.includes(beginning.reason) ? null : email
    return Object.assign(new Erasure(), beginning, {
      id: newId(),
      reference: newReference(),
      requestedAt: at,
      completedAt: null,
      address,
      confirmation: address === null ? 'none' : 'waiting',
    })
  }

  /** Every service has erased its part. @returns where that is to be confirmed, which is forgotten here */
  complete(at: Date): string | null {
    const { address } = this
    Object.assign(this, { completedAt: at, address: null })
    return address
  }
}

@Entity('erasure_step')
export class ErasureStep {
  @PrimaryColumn('uuid', { name: 'erasure_id' }) erasureId: string
  @PrimaryColumn('text') service: string
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt: Date | null
  @Column('uuid', { name: 'event_id', nullable: true }) eventId: string | null
}
