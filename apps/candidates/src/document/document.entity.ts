import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

interface GivenFile {
  fileName: string
  mediaType: string
  bytes: Buffer
}

/** A file that a candidate gave us. */
@Entity('document')
export class Document {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text') kind: string
  @Column('text', { name: 'file_name' }) fileName: string
  @Column('text', { name: 'media_type' }) mediaType: string
  @Column('integer') size: number
  /** Read only where somebody opens it. */
  @Column('bytea', { select: false }) content: Buffer
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date

  static of(candidateId: string, kind: string, { bytes, ...file }: GivenFile, uploadedAt: Date): Document {
    const kept = { ...file, size: bytes.length, content: bytes, uploadedAt }
    return Object.assign(new Document(), { id: newId(), candidateId, kind, ...kept })
  }
}
