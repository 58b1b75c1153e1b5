import { DomainError } from '@sih/kernel'
import { createHash } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'

type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** How such files begin. Neither their name nor what the sender says of them is asked. */
const beginnings: Record<MediaType, Buffer> = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'image/jpeg': Buffer.from('\xff\xd8\xff', 'latin1'),
}

/** The scan of an agreement that was signed on paper. It is kept as it came, for ever. */
@Entity('signed_copy')
export class SignedCopy {
  @PrimaryColumn('uuid', { name: 'agreement_id' }) agreementId: string
  @Column('text', { name: 'media_type' }) mediaType: MediaType
  @Column('bytea') content: Buffer
  @Column('text', { name: 'file_hash' }) fileHash: string
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null

  static of(agreementId: string, content: Buffer, by: string | null, now: Date): SignedCopy {
    return Object.assign(new SignedCopy(), {
      agreementId,
      mediaType: mediaTypeOf(content),
      content,
      fileHash: createHash('sha256').update(content).digest('hex'),
      recordedAt: now,
      recordedBy: by,
    })
  }
}

function mediaTypeOf(content: Buffer): MediaType {
  const types = Object.keys(beginnings) as MediaType[]
  const type = types.find((each) => content.subarray(0, beginnings[each].length).equals(beginnings[each]))
  if (type) return type
  throw new DomainError('VALIDATION_FAILED', [{ field: 'file', message: 'Choose a PDF, PNG or JPEG file' }])
}
