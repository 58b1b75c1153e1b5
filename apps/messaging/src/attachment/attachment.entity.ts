import type { AcceptedDocument } from '@sih/documents'
import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { commitmentTo, newSalt } from '../message/commitment.js'
import type { Participant } from '../thread/participant.js'

/** A file that somebody adds to what they write. Theirs alone until it is sent; from then on it is never changed. */
@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'thread_id' }) threadId: string
  @Column('uuid', { name: 'party_id' }) partyId: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  /** Null until it is sent. */
  @Column('uuid', { name: 'message_id', nullable: true }) messageId: string | null
  @Column('text', { name: 'file_name' }) fileName: string
  @Column('text', { name: 'media_type' }) mediaType: AcceptedDocument['mediaType']
  @Column('integer') size: number
  /** Read only where somebody opens it. */
  @Column('bytea', { select: false }) content: Buffer
  @Column('bytea', { select: false }) salt: Buffer
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null

  static add(
    threadId: string,
    { partyId, accountId }: Participant,
    { bytes, ...file }: AcceptedDocument,
    uploadedAt: Date,
  ): Attachment {
    const kept = { ...file, size: bytes.length, content: bytes, salt: newSalt(), uploadedAt }
    const place = { threadId, partyId, accountId, messageId: null, sentAt: null }
    return Object.assign(new Attachment(), { id: newId(), ...place, ...kept })
  }

  /** Of one that has just been added: the bytes are at hand. */
  get commitment(): string {
    return commitmentTo(this.salt, this.content)
  }
}
