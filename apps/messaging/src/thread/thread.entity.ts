import { newId } from '@sih/kernel'
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Interest } from '../interest/interest.entity.js'
import { Organisation } from '../organisation/organisation.entity.js'
import type { Side } from './participant.js'

/** The one conversation of a candidate and an organisation. Changed only by whoever has locked it. */
@Entity('thread')
export class Thread {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('integer', { name: 'message_count' }) messageCount: number
  @Column('integer', { name: 'candidate_read_to' }) candidateReadTo: number
  @Column('integer', { name: 'organisation_read_to' }) organisationReadTo: number
  @Column('timestamptz', { name: 'last_message_at' }) lastMessageAt: Date
  @Column('text', { name: 'last_from', nullable: true }) lastFrom: Side | null
  @Column('boolean', { name: 'candidate_archived' }) candidateArchived: boolean
  @Column('boolean', { name: 'organisation_archived' }) organisationArchived: boolean
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation>

  @ManyToOne(() => Interest)
  @JoinColumn([
    { name: 'candidate_id', referencedColumnName: 'candidateId' },
    { name: 'organisation_id', referencedColumnName: 'organisationId' },
  ])
  interest: Relation<Interest>

  static between(candidateId: string, organisationId: string, at: Date): Thread {
    return Object.assign(new Thread(), {
      id: newId(),
      candidateId,
      organisationId,
      messageCount: 0,
      candidateReadTo: 0,
      organisationReadTo: 0,
      lastMessageAt: at,
      lastFrom: null,
      candidateArchived: false,
      organisationArchived: false,
      assigneeId: null,
    })
  }

  /** It comes back from both archives. @returns the place of the new message: 1, 2, 3 … */
  grow(from: Side, at: Date): number {
    this.messageCount += 1
    this.lastMessageAt = at
    this.lastFrom = from
    this.archive('candidate', false)
    this.archive('organisation', false)
    return this.messageCount
  }

  /** Once anybody of a side has read, the side has. */
  readBy(side: Side): void {
    if (side === 'candidate') this.candidateReadTo = this.messageCount
    else this.organisationReadTo = this.messageCount
  }

  archive(side: Side, archived: boolean): void {
    if (side === 'candidate') this.candidateArchived = archived
    else this.organisationArchived = archived
  }

  /** Whether the other side has read a message. */
  hasSeen({ side, number }: { side: Side; number: number }): boolean {
    return number <= (side === 'candidate' ? this.organisationReadTo : this.candidateReadTo)
  }
}
