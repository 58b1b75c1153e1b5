import { londonDay, ukDay } from '@sih/calendar'
import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { filledIn, problemsOf } from './wording.js'

/**
 * A version of the agreement's wording. Once published it never changes, which the database holds to as well; what an
 * organisation was shown is stored with its agreement all the same.
 */
@Entity('agreement_template')
export class AgreementTemplate {
  @PrimaryColumn('integer') version: number
  @Column('text') text: string
  @Column('integer', { name: 'valid_months', nullable: true }) validMonths: number | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null
  /** Last day on which agreements in an older wording are good. */
  @Column('date', { name: 're_signing_by', nullable: true }) reSigningBy: string | null

  static draft(
    { version, text, validMonths }: { version: number; text: string; validMonths: number | null },
    by: string | null,
    now: Date,
  ): AgreementTemplate {
    const problems = problemsOf(text)
    if (problems.length > 0) {
      throw new DomainError(
        'VALIDATION_FAILED',
        problems.map((message) => ({ field: 'text', message })),
      )
    }
    const open = { publishedAt: null, publishedBy: null, reSigningBy: null }
    const made = { version, text, validMonths, createdAt: now, createdBy: by }
    return Object.assign(new AgreementTemplate(), made, open)
  }

  publish(by: string | null, now: Date): void {
    if (this.publishedAt) throw new DomainError('TEMPLATE_PUBLISHED_ALREADY')
    this.publishedAt = now
    this.publishedBy = by
  }

  /** @param newest the version from which agreements are issued */
  requireReSigning(by: string, newest: number, now: Date): void {
    if (this.version !== newest) throw new DomainError('TEMPLATE_NOT_NEWEST')
    if (this.reSigningBy) throw new DomainError('RE_SIGNING_REQUIRED_ALREADY')
    if (by < now.toISOString().slice(0, 10)) {
      throw new DomainError('VALIDATION_FAILED', [
        { field: 'by', message: 'Choose a day that has not passed yet' },
      ])
    }
    this.reSigningBy = by
  }

  /** The exact text for an organisation, as it is shown, hashed and stored. */
  textFor({ legalName, odsCode }: { legalName: string; odsCode: string | null }, now: Date): string {
    const code = odsCode ?? 'no ODS code'
    return filledIn(this.text, {
      legalName,
      odsCode: code,
      date: ukDay(londonDay(now)),
      version: String(this.version),
    })
  }
}
