import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

const week = 7 * 86_400_000

/** Everything about a person, on its way to them. */
@Entity('data_export')
export class DataExport {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt: Date | null
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date

  static request(candidateId: string, at: Date): DataExport {
    const expiresAt = new Date(at.getTime() + week)
    return Object.assign(new DataExport(), {
      id: newId(),
      candidateId,
      requestedAt: at,
      readyAt: null,
      expiresAt,
    })
  }

  /** Every part is here: a week to download it begins. */
  makeReady(at: Date): void {
    Object.assign(this, { readyAt: at, expiresAt: new Date(at.getTime() + week) })
  }

  /** @throws DomainError EXPORT_NOT_FOUND, EXPORT_NOT_READY */
  assertReady(now: Date): void {
    if (this.expiresAt <= now) throw new DomainError('EXPORT_NOT_FOUND')
    if (this.readyAt === null) throw new DomainError('EXPORT_NOT_READY')
  }
}

@Entity('data_export_part')
export class DataExportPart {
  @PrimaryColumn('uuid', { name: 'export_id' }) exportId: string
  @PrimaryColumn('text') service: string
  @Column('jsonb', { nullable: true }) sections: object[] | null
}
