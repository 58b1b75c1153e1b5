import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { DomainError, newId } from '@sih/kernel'
import { createHash } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { currentTemplate } from './agreement-template.js'

export type AgreementState = 'issued' | 'signed' | 'in_force' | 'lapsed'
export type LapseReason =
  | 'legal_name_changed'
  | 'closed_in_ods'
  | 'closed_by_programme'
  | 'pledge_withdrawn'
  | 'link_expired'
  | 'expired'
  | 'template_withdrawn'
  | 'superseded'

/** What the organisation is at the moment, as far as its agreements depend on it. */
export interface Party {
  legalName: string
  pledged: boolean
  closed: 'closed_in_ods' | 'closed_by_programme' | null
}

export interface Signatory {
  name: string
  email: string
}

/** @property token the secret of its link, which is not stored. */
export interface IssuedAgreement {
  agreement: Agreement
  token: string
}

const linkLifetime = 28 * 24 * 60 * 60 * 1000

/** A Data Sharing Agreement. What was agreed, by whom, when and in which name can be shown for ever: text and hash never change. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') state: AgreementState
  @Column('text', { name: 'legal_name' }) legalName: string
  @Column('text', { name: 'template_version' }) templateVersion: string
  /** Left out of ordinary reads, being long. */
  @Column('text', { select: false }) text: string
  @Column('text', { name: 'text_hash' }) textHash: string
  @Column('text', { name: 'recipient_name' }) recipientName: string
  @Column('text', { name: 'recipient_email' }) recipientEmail: string
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date
  @Column('timestamptz', { name: 'link_expires_at' }) linkExpiresAt: Date
  @Column('text', { name: 'signatory_name', nullable: true }) signatoryName: string | null
  @Column('text', { name: 'signatory_job_title', nullable: true }) signatoryJobTitle: string | null
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt: Date | null
  @Column('uuid', { name: 'countersigned_by', nullable: true }) countersignedBy: string | null
  @Column('timestamptz', { name: 'in_force_from', nullable: true }) inForceFrom: Date | null
  /** Every end that has been set, by its reason: when one is taken away, the others stay. */
  @Column('jsonb') ends: Partial<Record<LapseReason, string>>
  /** The earliest of them: an agreement whose end has passed lapses for that reason. */
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt: Date | null
  @Column('text', { name: 'end_reason', nullable: true }) endReason: LapseReason | null
  @Column('timestamptz', { name: 'lapsed_at', nullable: true }) lapsedAt: Date | null
  @Column('text', { name: 'lapse_reason', nullable: true }) lapseReason: LapseReason | null

  static issue(party: { id: string; legalName: string }, to: Signatory, now: Date): IssuedAgreement {
    const token = newOneTimeToken()
    const text = currentTemplate.textFor(party.legalName)
    const agreement = Object.assign(new Agreement(), {
      id: newId(),
      organisationId: party.id,
      state: 'issued' as const,
      legalName: party.legalName,
      templateVersion: currentTemplate.version,
      text,
      textHash: createHash('sha256').update(text).digest('hex'),
      recipientName: to.name,
      recipientEmail: to.email,
      tokenHash: hashOfToken(token),
      issuedAt: now,
      linkExpiresAt: new Date(now.getTime() + linkLifetime),
      signatoryName: null,
      signatoryJobTitle: null,
      signedAt: null,
      countersignedBy: null,
      inForceFrom: null,
      ends: {},
      endsAt: null,
      endReason: null,
      lapsedAt: null,
      lapseReason: null,
    })
    return { agreement, token }
  }

  /** @param currentName the organisation's legal name now. */
  requireSignable(currentName: string, now: Date): void {
    if (this.signedAt || now >= this.linkExpiresAt) throw new DomainError('LINK_NOT_VALID')
    this.requireName(currentName)
    if (this.state !== 'issued') throw new DomainError('LINK_NOT_VALID')
  }

  sign(by: { name: string; jobTitle: string }, currentName: string, now: Date): void {
    this.requireSignable(currentName, now)
    this.state = 'signed'
    this.signatoryName = by.name
    this.signatoryJobTitle = by.jobTitle
    this.signedAt = now
  }

  countersign(by: string | null, currentName: string, now: Date): void {
    this.requireName(currentName)
    if (this.state !== 'signed') throw new DomainError('AGREEMENT_NOT_SIGNED')
    this.state = 'in_force'
    this.countersignedBy = by
    this.inForceFrom = now
  }

  /** Of several ends the earliest counts, also of those for the same reason. @returns false if one was as early. */
  endBy(date: Date, reason: LapseReason): boolean {
    const known = this.ends[reason]
    if (known && new Date(known) <= date) return false
    this.setEnds({ ...this.ends, [reason]: date.toISOString() })
    return true
  }

  takeAwayEnd(reason: LapseReason): void {
    const { [reason]: _taken, ...others } = this.ends
    this.setEnds(others)
  }

  /** When time alone will change it, if ever. */
  get dueAt(): Date | null {
    if (this.state === 'lapsed') return null
    if (this.state !== 'issued') return this.endsAt
    return this.endsAt && this.endsAt < this.linkExpiresAt ? this.endsAt : this.linkExpiresAt
  }

  /** @returns true if it lapsed just now. */
  lapseIfOutdated(party: Party, now: Date): boolean {
    const reason = this.reasonToLapse(party, now)
    return reason !== null && this.lapse(reason, now)
  }

  /** @returns false if it had lapsed already. */
  lapse(reason: LapseReason, now: Date): boolean {
    if (this.state === 'lapsed') return false
    this.state = 'lapsed'
    this.lapsedAt = now
    this.lapseReason = reason
    return true
  }

  private reasonToLapse({ legalName, pledged, closed }: Party, now: Date): LapseReason | null {
    if (closed) return closed
    if (!pledged) return 'pledge_withdrawn'
    // Once in force it lasts until the end that a change of name gives it.
    if (legalName !== this.legalName && this.state !== 'in_force') return 'legal_name_changed'
    if (this.endsAt && now >= this.endsAt) return this.endReason
    if (this.state === 'issued' && now >= this.linkExpiresAt) return 'link_expired'
    return null
  }

  private setEnds(ends: Agreement['ends']): void {
    const [earliest] = Object.entries(ends).sort(([, one], [, other]) => (one < other ? -1 : 1))
    this.ends = ends
    this.endsAt = earliest ? new Date(earliest[1]) : null
    this.endReason = earliest ? (earliest[0] as LapseReason) : null
  }

  private requireName(currentName: string): void {
    if (this.legalName !== currentName) throw new DomainError('AGREEMENT_NAME_CHANGED')
  }
}
