import { assertCurrent, newId, type Principal } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { assertFillable } from './placeholders.js'

@Entity('message_template')
export class MessageTemplate {
  @PrimaryColumn('uuid') id: string
  /** Null: for all organisations. */
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null
  @Column('text') name: string
  @Column('text') body: string
  @Column('integer') version: number
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date

  static by(
    { organisationId }: Principal,
    words: { name: string; body: string },
    now: Date,
  ): MessageTemplate {
    assertFillable(words.body)
    return Object.assign(new MessageTemplate(), {
      id: newId(),
      organisationId,
      ...words,
      version: 1,
      changedAt: now,
    })
  }

  /** @param seen the version that the change was made from */
  change(words: { name?: string | undefined; body?: string | undefined }, seen: number, now: Date): void {
    assertCurrent(seen, this.version)
    if (words.body !== undefined) assertFillable(words.body)
    this.name = words.name ?? this.name
    this.body = words.body ?? this.body
    this.version += 1
    this.changedAt = now
  }
}
