import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { DomainError, newId } from '@sih/kernel'
import { createHash } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { AgreementTemplate } from '../template/agreement-template.entity.js'
import { earliestOf, type Ends, type LapseReason } from './agreement-ends.js'
import type { Party, Signatory, Signature } from './agreement-parties.js'
import { remindersOf, type Reminder, type ReminderKind } from './agreement-reminders.js'
import { afterMonths, linkLifetime, ukDate } from './agreement-times.js'

export type AgreementState = 'issued' | 'signed' | 'in_force' | 'lapsed'

/** @property token the secret of its link, which is not stored. */
export interface IssuedAgreement {
  agreement: Agreement
  token: string
}

const wrongDay = (message: string) => new DomainError('VALIDATION_FAILED', [{ field: 'signedOn', message }])

/** A Data Sharing Agreement. What was agreed, by whom, when and in which name can be shown for ever: text and hash never change. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') state: AgreementState
  @Column('text', { name: 'legal_name' }) legalName: string
  @Column('integer', { name: 'template_version' }) templateVersion: number
  /** Left out of ordinary reads, being long. */
  @Column('text', { select: false }) text: string
  @Column('text', { name: 'text_hash' }) textHash: string
  @Column('text', { name: 'recipient_name' }) recipientName: string
  @Column('text', { name: 'recipient_email' }) recipientEmail: string
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer
  /** That carries the link; unknown for those sent before this was kept. */
  @Column('uuid', { name: 'email_id', nullable: true }) emailId: string | null
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date
  @Column('timestamptz', { name: 'link_expires_at' }) linkExpiresAt: Date
  @Column('text', { name: 'signatory_name', nullable: true }) signatoryName: string | null
  @Column('text', { name: 'signatory_job_title', nullable: true }) signatoryJobTitle: string | null
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt: Date | null
  /** On paper: the day on the copy. */
  @Column('date', { name: 'signed_on', nullable: true }) signedOn: string | null
  @Column('text', { name: 'refusal_reason', nullable: true }) refusalReason: string | null
  @Column('uuid', { name: 'countersigned_by', nullable: true }) countersignedBy: string | null
  @Column('timestamptz', { name: 'in_force_from', nullable: true }) inForceFrom: Date | null
  /** In force for so long; without end if null. */
  @Column('integer', { name: 'valid_months', nullable: true }) validMonths: number | null
  /** Version of the wording in which it has to be signed again; null again once that is on its way. */
  @Column('integer', { name: 'replace_with', nullable: true }) replaceWith: number | null
  /** Every end that has been set, by its reason: when one is taken away, the others stay. */
  @Column('jsonb') ends: Ends
  /** The earliest of them: an agreement whose end has passed lapses for that reason. */
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt: Date | null
  @Column('text', { name: 'end_reason', nullable: true }) endReason: LapseReason | null
  /** The reminders that were sent, with the moment that each was about: for another moment there is another. */
  @Column('jsonb') reminded: Partial<Record<ReminderKind, string>>
  @Column('timestamptz', { name: 'lapsed_at', nullable: true }) lapsedAt: Date | null
  @Column('text', { name: 'lapse_reason', nullable: true }) lapseReason: LapseReason | null

  static issue(
    party: { id: string; legalName: string; odsCode: string | null },
    to: Signatory,
    template: AgreementTemplate,
    now: Date,
  ): IssuedAgreement {
    const token = newOneTimeToken()
    const text = template.textFor(party, now)
    const agreement = Object.assign(new Agreement(), {
      id: newId(),
      organisationId: party.id,
      state: 'issued' as const,
      legalName: party.legalName,
      templateVersion: template.version,
      text,
      textHash: createHash('sha256').update(text).digest('hex'),
      recipientName: to.name,
      recipientEmail: to.email,
      tokenHash: hashOfToken(token),
      emailId: newId(),
      bouncedAt: null,
      issuedAt: now,
      linkExpiresAt: new Date(now.getTime() + linkLifetime),
      signatoryName: null,
      signatoryJobTitle: null,
      signedAt: null,
      signedOn: null,
      refusalReason: null,
      countersignedBy: null,
      inForceFrom: null,
      validMonths: template.validMonths,
      replaceWith: null,
      ends: {},
      endsAt: null,
      endReason: null,
      reminded: {},
      lapsedAt: null,
      lapseReason: null,
    })
    return { agreement, token }
  }

  /** @param currentName the organisation's legal name now. */
  requireSignable(currentName: string, now: Date): void {
    this.requireAwaitingSignature(currentName)
    if (now >= this.linkExpiresAt) throw new DomainError('AGREEMENT_LINK_EXPIRED')
  }

  sign(by: Signature, currentName: string, now: Date): void {
    this.requireSignable(currentName, now)
    this.setSignature(by, now)
  }

  /** A copy signed on paper and returned: by then the link may have expired. @param on the day on the copy */
  signOnPaper(by: Signature, on: string, currentName: string, now: Date): void {
    this.requireAwaitingSignature(currentName)
    if (on < ukDate(this.issuedAt)) throw wrongDay('The agreement was issued later than that')
    if (on > ukDate(now)) throw wrongDay('This day is still to come')
    this.setSignature(by, now)
    this.signedOn = on
  }

  refuse(reason: string, currentName: string, now: Date): void {
    this.requireSignable(currentName, now)
    this.refusalReason = reason
    this.lapse('refused', now)
  }

  /** The programme takes it back before it is in force. */
  withdraw(now: Date): void {
    if (this.state !== 'issued' && this.state !== 'signed') throw new DomainError('AGREEMENT_NOT_AWAITED')
    this.lapse('withdrawn', now)
  }

  /** @returns the secret of the new link; the old one is dead. */
  renewLink(now: Date): string {
    if (this.state !== 'issued') throw new DomainError('AGREEMENT_NOT_AWAITED')
    this.linkExpiresAt = new Date(now.getTime() + linkLifetime)
    return this.newToken()
  }

  /** @returns the secret of the link from now on; it is good for as long as the one before would have been. */
  newToken(): string {
    const token = newOneTimeToken()
    Object.assign(this, { tokenHash: hashOfToken(token), emailId: newId(), bouncedAt: null })
    return token
  }

  /** @returns the most urgent reminder that is due, if any; it and those before it will not be due again */
  takeReminder(now: Date): Reminder | undefined {
    const due = remindersOf(this).filter(({ at }) => at <= now)
    for (const { kind, about } of due) this.reminded = { ...this.reminded, [kind]: about }
    return due.at(-1)
  }

  countersign(by: string | null, currentName: string, now: Date): void {
    this.requireName(currentName)
    if (this.state !== 'signed') throw new DomainError('AGREEMENT_NOT_SIGNED')
    this.state = 'in_force'
    this.countersignedBy = by
    this.inForceFrom = now
    if (this.validMonths) this.endBy(afterMonths(now, this.validMonths), 'expired')
  }

  /** Of several ends the earliest counts, also of those for the same reason. @returns false if one was as early. */
  endBy(date: Date, reason: LapseReason): boolean {
    const known = this.ends[reason]
    if (known && new Date(known) <= date) return false
    this.setEnds({ ...this.ends, [reason]: date.toISOString() })
    return true
  }

  /**
   * Makes way for an agreement in a newer wording.
   * @param until when one in force ends; one that is still being signed is over at once
   * @returns true if it lapsed just now
   */
  makeWay(until: Date, now: Date): boolean {
    this.replaceWith = null
    if (this.state !== 'in_force') return this.lapse('template_withdrawn', now)
    this.endBy(until, 'template_withdrawn')
    return false
  }

  takeAwayEnd(reason: LapseReason): void {
    const { [reason]: _taken, ...others } = this.ends
    this.setEnds(others)
  }

  /** When time alone will change it, if ever. */
  get dueAt(): Date | null {
    if (this.state === 'lapsed') return null
    if (this.replaceWith !== null) return this.issuedAt
    const times = [this.endsAt, this.state === 'issued' ? this.linkExpiresAt : null, remindersOf(this)[0]?.at]
    return times.reduce<Date | null>((first, time) => (time && (!first || time < first) ? time : first), null)
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

  private setEnds(ends: Ends): void {
    Object.assign(this, { ends, ...earliestOf(ends) })
  }

  private requireAwaitingSignature(currentName: string): void {
    if (this.signedAt) throw new DomainError('AGREEMENT_SIGNED_ALREADY')
    if (this.lapseReason === 'link_expired') throw new DomainError('AGREEMENT_LINK_EXPIRED')
    this.requireName(currentName)
    if (this.state !== 'issued') throw new DomainError('AGREEMENT_OVER')
  }

  private setSignature(by: Signature, now: Date): void {
    this.state = 'signed'
    this.signatoryName = by.name
    this.signatoryJobTitle = by.jobTitle
    this.signedAt = now
  }

  private requireName(currentName: string): void {
    if (this.legalName !== currentName) throw new DomainError('AGREEMENT_NAME_CHANGED')
  }
}
