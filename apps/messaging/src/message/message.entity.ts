import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Participant, Side } from '../thread/participant.js'
import { commitmentTo, newSalt } from './commitment.js'

/** A message is written once and never changed. */
@Entity('message')
export class Message {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'thread_id' }) threadId: string
  @Column('integer') number: number
  @Column('text') side: Side
  @Column('uuid', { name: 'author_id' }) authorId: string
  /** Exactly as written. */
  @Column('text') body: string
  @Column('bytea') salt: Buffer
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date

  static write(author: Participant, body: string, place: { threadId: string; number: number; at: Date }) {
    return Object.assign(new Message(), {
      id: newId(),
      threadId: place.threadId,
      number: place.number,
      side: author.side,
      authorId: author.accountId,
      body,
      salt: newSalt(),
      sentAt: place.at,
    })
  }

  get commitment(): string {
    return commitmentTo(this.salt, this.body)
  }
}
