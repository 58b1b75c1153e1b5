import type { Role } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Who may sign in: somebody who has shown that the e-mail address is theirs. A candidate's account id is the candidate's id. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id: string
  /** In lower case: the form in which addresses are compared. */
  @Column('text') email: string
  /** Null for the people of organisations: they have a role in each of their memberships. */
  @Column('text', { nullable: true }) role: Role | null
  @Column('text', { name: 'password_hash' }) passwordHash: string
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null

  get isDisabled(): boolean {
    return this.disabledAt !== null
  }
}
