import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Agreement, type Signatory } from '../agreement/agreement.entity.js'
import type { AgreementTemplate } from '../template/agreement-template.entity.js'
import { accessOf, type Access } from './access.js'
import type { OrganisationType } from './organisation-type.js'

const day = 24 * 60 * 60 * 1000

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
  /** The earliest moment at which something here changes by time alone: then the due work has a look. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null

  /** Oldest first; filled in by the repository. At most one is in force, and at most one is being signed. */
  agreements: Agreement[]

  get access(): Access {
    const { pledgedAt, open, legalName, presentAgreement: agreement = null } = this
    return accessOf({ pledged: pledgedAt !== null, open, legalName, agreement })
  }

  get agreementInForce(): Agreement | undefined {
    return this.agreements.findLast(({ state }) => state === 'in_force')
  }

  /** The agreement that is in force, or else the newest. */
  get presentAgreement(): Agreement | undefined {
    return this.agreementInForce ?? this.agreements.at(-1)
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
  issueAgreement(
    to: Signatory,
    template: AgreementTemplate,
    now: Date,
  ): { agreement: Agreement; token: string } {
    if (!this.pledgedAt) throw new DomainError('ORGANISATION_NOT_PLEDGED')
    if (!this.open) throw new DomainError('ORGANISATION_CLOSED')
    const awaited = this.agreements.some(({ state }) => state === 'issued' || state === 'signed')
    // One that has an end is followed by another that is signed in good time.
    const lasting = this.agreementInForce?.endsAt === null
    if (awaited || lasting) throw new DomainError('AGREEMENT_OPEN_ALREADY')
    const issued = Agreement.issue(this, to, template, now)
    this.agreements.push(issued.agreement)
    return issued
  }

  /** Whom the agreement goes to without anybody saying so: who signed last, or else who was asked to. */
  get lastSignatory(): Signatory | undefined {
    const last = this.agreements.findLast(({ signedAt }) => signedAt) ?? this.agreements.at(-1)
    return last && { name: last.recipientName, email: last.recipientEmail }
  }

  agreement(id: string): Agreement {
    const agreement = this.agreements.find((each) => each.id === id)
    if (!agreement) throw new DomainError('AGREEMENT_NOT_FOUND')
    return agreement
  }

  /**
   * Draws the consequences of the facts and of the time that has passed: whoever decides something decides on what is so now.
   * @returns the agreements that lapsed just now
   */
  settle(now: Date): Agreement[] {
    if (this.closedOn && this.closedOn < now.toISOString().slice(0, 10)) this.open = false
    const current = this.agreementInForce
    const lapsed = this.agreements.filter((agreement) =>
      agreement.state === 'in_force' && agreement !== current
        ? agreement.lapse('superseded', now)
        : agreement.lapseIfOutdated(this, now),
    )
    this.dueAt = this.nextDue()
    return lapsed
  }

  private nextDue(): Date | null {
    // The closing date of the register is the last day on which the organisation is open.
    const closing = this.open && this.closedOn ? Date.parse(`${this.closedOn}T00:00:00Z`) + day : Infinity
    const due = Math.min(closing, ...this.agreements.map(({ dueAt }) => dueAt?.getTime() ?? Infinity))
    return due === Infinity ? null : new Date(due)
  }
}
