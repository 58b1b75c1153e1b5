import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Agreement, type Signatory } from '../agreement/agreement.entity.js'
import { accessOf, type Access } from './access.js'
import type { OrganisationType } from './organisation-type.js'

/**
 * An organisation of the ODS register with its agreements. All that decides about access is changed under the lock of its
 * row: see `OrganisationRepository.change`.
 */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id: string
  @Column('text', { name: 'ods_code' }) odsCode: string
  @Column('text', { name: 'legal_name' }) legalName: string
  @Column('text') type: OrganisationType
  @Column('text') region: string
  @Column('text') address: string
  @Column('text') postcode: string
  @Column('boolean') open: boolean
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null
  @Column('timestamptz', { name: 'pledged_at', nullable: true }) pledgedAt: Date | null
  /** Account id of a member, or of an invitation that waits for its answer; null if the person has left. */
  @Column('uuid', { name: 'single_point_of_contact', nullable: true }) singlePointOfContact: string | null
  /** Numbers the public states: it grows exactly when other services would see a difference. */
  @Column('integer') revision: number

  /** Oldest first; filled in by the repository. At most the newest is not lapsed. */
  agreements: Agreement[]

  get access(): Access {
    const { pledgedAt, open, legalName, agreements } = this
    return accessOf({ pledged: pledgedAt !== null, open, legalName, agreement: agreements.at(-1) ?? null })
  }

  requireAccess(): void {
    if (!this.access.active) throw new DomainError('AGREEMENT_NOT_IN_FORCE')
  }

  /** Somebody is no longer an admin, or not invited any more: staff name who follows. */
  losesContact(accountId: string): void {
    if (this.singlePointOfContact === accountId) this.singlePointOfContact = null
  }

  /** The person invited turns out to have an account already. */
  replaceContact(invited: string, accountId: string): void {
    if (this.singlePointOfContact === invited) this.singlePointOfContact = accountId
  }

  requirePledgePossible(): void {
    if (!this.open) throw new DomainError('ORGANISATION_CLOSED')
    if (this.pledgedAt) throw new DomainError('ORGANISATION_ALREADY_PLEDGED')
  }

  pledge(now: Date): void {
    this.requirePledgePossible()
    this.pledgedAt = now
  }

  /**
   * Issues the agreement in the current legal name.
   * @returns the agreement and the secret of its link, which is not stored.
   */
  issueAgreement(to: Signatory, now: Date): { agreement: Agreement; token: string } {
    if (!this.pledgedAt) throw new DomainError('ORGANISATION_NOT_PLEDGED')
    if (!this.open) throw new DomainError('ORGANISATION_CLOSED')
    if (this.agreements.some((agreement) => agreement.state !== 'lapsed')) {
      throw new DomainError('AGREEMENT_OPEN_ALREADY')
    }
    const issued = Agreement.issue(this, to, now)
    this.agreements.push(issued.agreement)
    return issued
  }

  agreement(id: string): Agreement {
    const agreement = this.agreements.find((each) => each.id === id)
    if (!agreement) throw new DomainError('AGREEMENT_NOT_FOUND')
    return agreement
  }

  /** Lapses an agreement that cannot come into force, or stay so, any more. @returns those that lapsed just now. */
  lapseOutdated(now: Date): Agreement[] {
    return this.agreements.filter((agreement) => agreement.lapseIfOutdated(this, now))
  }
}
