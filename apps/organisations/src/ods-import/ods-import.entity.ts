import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * The record of an import. Every row of the file is added, unchanged or changed; a row that changed counts once under each
 * kind of change it brought.
 */
@Entity('ods_import')
export class OdsImport {
  @PrimaryColumn('uuid') id: string
  @Column('timestamptz', { name: 'imported_at' }) importedAt: Date
  @Column('uuid', { name: 'imported_by', nullable: true }) importedBy: string | null
  @Column('text', { name: 'file_sha256' }) fileSha256: string
  @Column('integer') rows: number
  @Column('integer') added: number
  @Column('integer') renamed: number
  @Column('integer') closed: number
  @Column('integer') reopened: number
  @Column('integer') amended: number
  @Column('integer') unchanged: number
}
