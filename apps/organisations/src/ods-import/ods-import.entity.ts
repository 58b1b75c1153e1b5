import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { OdsComparison } from './compare-ods-rows.js'

export type OdsImportState = 'refused' | 'tried' | 'running' | 'done'

/**
 * The record of an import. Every row of the file is added, unchanged or changed; a row that changed counts once under each
 * kind of change it brought.
 */
@Entity('ods_import')
export class OdsImport {
  @PrimaryColumn('uuid') id: string
  @Column('timestamptz', { name: 'imported_at' }) importedAt: Date
  @Column('uuid', { name: 'imported_by', nullable: true }) importedBy: string | null
  @Column('uuid', { name: 'correlation_id' }) correlationId: string
  @Column('text', { name: 'file_sha256' }) fileSha256: string
  @Column('text') state: OdsImportState
  @Column('integer') rows: number
  /** So many of them are done. */
  @Column('integer') done: number
  @Column('integer') added: number
  @Column('integer') renamed: number
  @Column('integer') closed: number
  @Column('integer') reopened: number
  @Column('integer') amended: number
  @Column('integer') unchanged: number
  @Column('integer') refused: number

  static begin(
    facts: Pick<OdsImport, 'importedAt' | 'importedBy' | 'correlationId' | 'fileSha256' | 'rows'>,
  ) {
    const counts = {
      done: 0,
      added: 0,
      renamed: 0,
      closed: 0,
      reopened: 0,
      amended: 0,
      unchanged: 0,
      refused: 0,
    }
    return Object.assign(new OdsImport(), { id: newId(), state: 'running' as const, ...facts, ...counts })
  }

  count(compared: OdsComparison[]): void {
    for (const { outcomes } of compared) for (const outcome of outcomes) this[outcome] += 1
    this.done += compared.length
  }
}
