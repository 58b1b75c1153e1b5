import { newId, type Principal, type Role } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What somebody writes to many candidates, each in the one conversation with them. */
@Entity('bulk_message')
export class BulkMessage {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('uuid', { name: 'author_id' }) authorId: string
  @Column('text', { name: 'author_role' }) authorRole: Role
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId: string | null
  /** With its placeholders. */
  @Column('text') body: string
  @Column('text', { name: 'correlation_id' }) correlationId: string
  /** The event of its acceptance, from which the messages follow. */
  @Column('uuid', { name: 'cause_id', nullable: true }) causeId: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date

  static by(
    author: Principal,
    organisationId: string,
    { body, correlationId, at }: { body: string; correlationId: string; at: Date },
  ): BulkMessage {
    return Object.assign(new BulkMessage(), {
      id: newId(),
      organisationId,
      authorId: author.accountId,
      authorRole: author.role,
      sessionId: author.sessionId,
      body,
      correlationId,
      causeId: null,
      createdAt: at,
    })
  }

  /** In whose name the messages are sent. */
  get author(): Principal {
    const { authorRole: role, authorId: accountId, organisationId, sessionId } = this
    return { role, accountId, organisationId, sessionId }
  }
}
