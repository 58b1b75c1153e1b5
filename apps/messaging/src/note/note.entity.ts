import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { commitmentTo, newSalt } from '../message/commitment.js'

/** What somebody of an organisation writes about a conversation for their colleagues. Written once and never changed. */
@Entity('note')
export class Note {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'thread_id' }) threadId: string
  @Column('uuid', { name: 'author_id' }) authorId: string
  /** Exactly as written. */
  @Column('text') body: string
  @Column('bytea') salt: Buffer
  @Column('uuid', { array: true }) mentions: string[]
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date

  static write(
    threadId: string,
    authorId: string,
    words: { body: string; mentions: string[] },
    at: Date,
  ): Note {
    return Object.assign(new Note(), {
      id: newId(),
      threadId,
      authorId,
      ...words,
      salt: newSalt(),
      writtenAt: at,
    })
  }

  get commitment(): string {
    return commitmentTo(this.salt, this.body)
  }
}
