import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { isAdult } from './age.js'
import { personalDetails, type PersonalDetails } from './personal-details.js'
import { askedOf, serviceDetails, type KeptServiceDetails } from './service-details.js'

export type CandidateState = 'awaiting_confirmation' | 'active' | 'switched_off' | 'closed'

export type CloseReason = 'placed_in_employment' | 'no_longer_interested'

export interface Registration extends PersonalDetails, Partial<KeptServiceDetails> {
  candidateId: string
  firstName: string
  lastName: string
  email: string
  connections: string[]
}

export type Correction = Partial<Omit<Registration, 'candidateId' | 'email'> & { about: string | null }>

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
  @Column('text') service: KeptServiceDetails['service']
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
  /** What the candidate wants while the profile is not closed; outlives closing and reopening. */
  @Column('boolean', { name: 'switched_off' }) switchedOff: boolean
  @Column('timestamptz', { name: 'closed_at' }) closedAt: Date | null
  @Column('text', { name: 'closed_reason' }) closedReason: CloseReason | null

  /** @throws DomainError VALIDATION_FAILED, CANDIDATE_TOO_YOUNG */
  static register(details: Registration, at: Date): Candidate {
    const { candidateId: id, firstName, lastName, email, connections } = details
    const personal = personalDetails(details)
    if (!isAdult(personal.dateOfBirth, at)) throw new DomainError('CANDIDATE_TOO_YOUNG', [tooYoung])
    const service = serviceDetails(details, connections)
    const given = { id, firstName, lastName, email, connections, ...personal, ...service }
    const begun = { state: 'awaiting_confirmation' as const, registeredAt: at, completedAt: null }
    const visibility = { switchedOff: false, closedAt: null, closedReason: null }
    return Object.assign(new Candidate(), given, begun, visibility)
  }

  /** Whatever part of the profile it is. */
  change(details: Partial<Candidate> = {}): void {
    Object.assign(this, details)
    this.version += 1
  }

  /**
   * What is not mentioned stays; answers that the connections no longer ask for go with them.
   * @throws DomainError VALIDATION_FAILED, CANDIDATE_TOO_YOUNG
   */
  correct(said: Correction, at: Date): void {
    const connections = said.connections ?? this.connections
    const service = serviceDetails(
      { ...askedOf(this, connections), ...said } as KeptServiceDetails,
      connections,
    )
    const personal = personalDetails({ ...this, ...said })
    if (!isAdult(personal.dateOfBirth, at)) throw new DomainError('CANDIDATE_TOO_YOUNG', [tooYoung])
    Object.assign(this, said, personal, service)
  }

  /** The e-mail address is confirmed, which completes the registration. False if that was known before. */
  confirm(at: Date): boolean {
    if (this.state !== 'awaiting_confirmation') return false
    this.state = 'active'
    this.completedAt = at
    return true
  }

  /** @throws DomainError PROFILE_CLOSED */
  assertOpen(): void {
    if (this.state === 'closed') throw new DomainError('PROFILE_CLOSED')
  }

  /** Visible to the organisations picked, or to nobody. @throws DomainError PROFILE_CLOSED, REGISTRATION_INCOMPLETE */
  switch(on: boolean): void {
    this.assertOpen()
    if (this.state === 'awaiting_confirmation') throw new DomainError('REGISTRATION_INCOMPLETE')
    this.switchedOff = !on
    this.state = on ? 'active' : 'switched_off'
  }

  /** From now on only the programme sees the profile. @throws DomainError PROFILE_CLOSED, REGISTRATION_INCOMPLETE */
  close(reason: CloseReason, at: Date): void {
    this.assertOpen()
    if (this.state === 'awaiting_confirmation') throw new DomainError('REGISTRATION_INCOMPLETE')
    Object.assign(this, { state: 'closed', closedReason: reason, closedAt: at })
  }

  /** As it was before it was closed: who had switched it off stays unseen. @throws DomainError PROFILE_NOT_CLOSED */
  reopen(): void {
    if (this.state !== 'closed') throw new DomainError('PROFILE_NOT_CLOSED')
    Object.assign(this, { closedReason: null, closedAt: null })
    this.state = this.switchedOff ? 'switched_off' : 'active'
  }
}
