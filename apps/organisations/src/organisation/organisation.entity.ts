import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Agreement, type IssuedAgreement } from '../agreement/agreement.entity.js'
import type { Signatory } from '../agreement/agreement-parties.js'
import type { LapseReason } from '../agreement/agreement-ends.js'
import type { Decision } from '../decision/decision.entity.js'
import type { AgreementTemplate } from '../template/agreement-template.entity.js'
import { accessOf, type Access, type AccessReason, type Closed } from './access.js'
import type { OrganisationType } from './organisation-type.js'

/** What the register says of an organisation; for one that is not in it, the programme. */
export interface Particulars {
  legalName: string
  type: OrganisationType
  region: string
  address: string
  postcode: string
}

/**
 * An organisation with its agreements. All that decides about access is changed under the lock of its row: see
 * `OrganisationRepository.change`.
 */
@Entity('organisation')
export class Organisation implements Particulars {
  @PrimaryColumn('uuid') id: string
  /** Null for one that is not in the ODS register. */
  @Column('text', { name: 'ods_code', nullable: true }) odsCode: string | null
  @Column('text', { name: 'legal_name' }) legalName: string
  @Column('text') type: OrganisationType
  @Column('text') region: string
  @Column('text') address: string
  @Column('text') postcode: string
  @Column('date', { name: 'opened_on' }) openedOn: string
  /** In the register. */
  @Column('boolean') open: boolean
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null
  /** By the programme. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt: Date | null
  @Column('timestamptz', { name: 'pledged_at', nullable: true }) pledgedAt: Date | null
  /** Account id of a member, or of an invitation that waits for its answer; null if the person has left. */
  @Column('uuid', { name: 'single_point_of_contact', nullable: true }) singlePointOfContact: string | null
  /** What access is, kept for the search alone: whoever decides asks `access`. */
  @Column('text', { name: 'access_reason' }) accessReason: AccessReason
  /** Since when access is as it is. */
  @Column('timestamptz', { name: 'access_since' }) accessSince: Date
  /** Numbers the public states: it grows exactly when other services would see a difference. */
  @Column('integer') revision: number
  /** The earliest moment at which something here changes by time alone: then the due work has a look. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null

  /** Oldest first; filled in by the repository. At most one is in force, and at most one is being signed. */
  agreements: Agreement[]
  /** In which agreements are issued; filled in by the repository for whoever changes something. */
  wording: AgreementTemplate
  /** What the programme has just decided about it, for the history of its access. */
  decision?: Decision

  /** One that is not in the register: the programme keeps its particulars. */
  static add(particulars: Particulars, now: Date): Organisation {
    return Object.assign(new Organisation(), {
      id: newId(),
      odsCode: null,
      ...particulars,
      openedOn: now.toISOString().slice(0, 10),
      open: true,
      closedOn: null,
      closedAt: null,
      suspendedAt: null,
      pledgedAt: null,
      singlePointOfContact: null,
      accessReason: 'not_pledged',
      accessSince: now,
      revision: 1,
      dueAt: null,
      agreements: [],
    })
  }

  get pledged(): boolean {
    return this.pledgedAt !== null
  }

  get closed(): Closed | null {
    if (!this.open) return 'closed_in_ods'
    return this.closedAt && 'closed_by_programme'
  }

  get access(): Access & { endsAt: Date | null; endReason: LapseReason | null } {
    const { pledged, closed, legalName, agreementInForce } = this
    const agreement = this.presentAgreement ?? null
    const access = accessOf({ pledged, closed, suspended: this.suspendedAt !== null, legalName, agreement })
    const { endsAt = null, endReason = null } = (access.active && agreementInForce) || {}
    return { ...access, endsAt, endReason }
  }

  get agreementInForce(): Agreement | undefined {
    return this.agreements.findLast(({ state }) => state === 'in_force')
  }

  /** The agreement that is in force, or else the one being signed, or else the last. */
  get presentAgreement(): Agreement | undefined {
    return this.agreementInForce ?? this.agreementAwaited ?? this.lastToLapse
  }

  get agreementAwaited(): Agreement | undefined {
    return this.agreements.find(({ state }) => state === 'issued' || state === 'signed')
  }

  private get lastToLapse(): Agreement | undefined {
    return this.agreements.toSorted((one, other) => Number(one.lapsedAt) - Number(other.lapsedAt)).at(-1)
  }

  requireAccess(): void {
    if (this.access.reason === 'suspended') throw new DomainError('ORGANISATION_SUSPENDED')
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

  /** Nobody new comes in under a name that the organisation no longer has. */
  requireInvitable(): void {
    this.requireAccess()
    if (this.agreementInForce!.legalName !== this.legalName) throw new DomainError('INVITATIONS_PAUSED')
  }

  requirePledgePossible(): void {
    if (this.closed) throw new DomainError('ORGANISATION_CLOSED')
    if (this.pledged) throw new DomainError('ORGANISATION_ALREADY_PLEDGED')
  }

  pledge(now: Date): void {
    this.requirePledgePossible()
    this.pledgedAt = now
  }

  withdrawPledge(): void {
    if (!this.pledged) throw new DomainError('ORGANISATION_NOT_PLEDGED')
    this.pledgedAt = null
  }

  suspend(now: Date): void {
    if (this.suspendedAt) throw new DomainError('ORGANISATION_SUSPENDED')
    this.suspendedAt = now
  }

  reinstate(): void {
    if (!this.suspendedAt) throw new DomainError('ORGANISATION_NOT_SUSPENDED')
    this.suspendedAt = null
  }

  close(now: Date): void {
    if (this.closed) throw new DomainError('ORGANISATION_CLOSED')
    this.closedAt = now
  }

  reopen(): void {
    if (!this.closedAt) throw new DomainError('ORGANISATION_NOT_CLOSED')
    this.closedAt = null
  }

  /** @throws DomainError ORGANISATION_KEPT_BY_ODS: what is in the register changes by an import. */
  amend(particulars: Partial<Particulars>): void {
    if (this.odsCode) throw new DomainError('ORGANISATION_KEPT_BY_ODS')
    // None of them can be taken away: null says no more than leaving it out.
    const given = Object.entries(particulars).filter(([, value]) => value !== null)
    Object.assign(this, Object.fromEntries(given))
  }

  /**
   * Issues the agreement in the current legal name.
   * @returns the agreement and the secret of its link, which is not stored.
   */
  issueAgreement(to: Signatory, now: Date): IssuedAgreement {
    if (!this.pledged) throw new DomainError('ORGANISATION_NOT_PLEDGED')
    if (this.closed) throw new DomainError('ORGANISATION_CLOSED')
    // One that has an end is followed by another that is signed in good time.
    const lasting = this.agreementInForce?.endsAt === null
    if (this.agreementAwaited || lasting) throw new DomainError('AGREEMENT_OPEN_ALREADY')
    const issued = Agreement.issue(this, to, this.wording, now)
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
}
