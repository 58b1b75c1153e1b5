import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { isAdult } from './age.js'
import { personalDetails, type PersonalDetails } from './personal-details.js'

export type CandidateState = 'awaiting_confirmation' | 'active' | 'switched_off' | 'closed'

export interface Registration extends PersonalDetails {
  candidateId: string
  firstName: string
  lastName: string
  email: string
  connections: string[]
}

const tooYoung = { field: 'dateOfBirth', message: 'You must be 18 or over to register' }

@Entity('candidate')
export class Candidate {
  /** Also the id of the account at the gateway. */
  @PrimaryColumn('uuid') id: string
  @Column('text') state: CandidateState
  @Column('text', { name: 'first_name' }) firstName: string
  @Column('text', { name: 'last_name' }) lastName: string
  @Column('text') email: string
  @Column('date', { name: 'date_of_birth' }) dateOfBirth: string
  @Column('text') phone: string | null
  @Column('text') postcode: string | null
  @Column('text', { array: true }) connections: string[]
  @Column('text') service: string | null
  @Column('text') rank: string | null
  @Column('date', { name: 'service_from' }) serviceFrom: string | null
  @Column('date', { name: 'discharge_date' }) dischargeDate: string | null
  @Column('text') unit: string | null
  @Column('text') relation: string | null
  @Column('date', { name: 'relocation_date' }) relocationDate: string | null
  @Column('text') about: string | null
  /** Grows with every change of the profile, whichever part of it. */
  @Column('integer') version: number
  @Column('timestamptz', { name: 'registered_at' }) registeredAt: Date
  @Column('timestamptz', { name: 'completed_at' }) completedAt: Date | null

  /** @throws DomainError VALIDATION_FAILED, CANDIDATE_TOO_YOUNG */
  static register(details: Registration, at: Date): Candidate {
    const { candidateId: id, firstName, lastName, email, connections } = details
    const personal = personalDetails(details)
    if (!isAdult(personal.dateOfBirth, at)) throw new DomainError('CANDIDATE_TOO_YOUNG', [tooYoung])
    const given = { id, firstName, lastName, email, connections, ...personal }
    const begun = { state: 'awaiting_confirmation' as const, registeredAt: at, completedAt: null }
    return Object.assign(new Candidate(), given, begun)
  }

  /** The e-mail address is confirmed, which completes the registration. False if that was known before. */
  confirm(at: Date): boolean {
    if (this.state !== 'awaiting_confirmation') return false
    this.state = 'active'
    this.completedAt = at
    return true
  }
}
