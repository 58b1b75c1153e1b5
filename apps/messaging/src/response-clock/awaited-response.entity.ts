import { newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { dueTimes, type Patience } from './due-times.js'

/** What a candidate waits to have answered. */
export type Cause = 'interest' | 'message'

/** `excused`: the organisation does not see the candidate, so it cannot answer. */
export type Ending = 'answered' | 'excused'

export interface Two {
  candidateId: string
  organisationId: string
}

/** The last time that a candidate has waited for an organisation's answer, or does now. Changed only by whoever has locked it. */
@Entity('awaited_response')
export class AwaitedResponse {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string
  /** Of this time of waiting. */
  @Column('uuid') id: string
  @Column('text') cause: Cause
  @Column('text') state: 'waiting' | Ending
  @Column('timestamptz') since: Date
  @Column('timestamptz', { name: 'answer_by' }) answerBy: Date
  @Column('timestamptz', { name: 'escalate_at' }) escalateAt: Date
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null
  @Column('timestamptz', { name: 'escalated_at', nullable: true }) escalatedAt: Date | null
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null

  static begin({ candidateId, organisationId }: Two, cause: Cause, since: Date, patience: Patience) {
    return Object.assign(new AwaitedResponse(), {
      candidateId,
      organisationId,
      id: newId(),
      cause,
      state: 'waiting' as const,
      since,
      ...dueTimes(since, patience),
      openedAt: null,
      remindedAt: null,
      escalatedAt: null,
      endedAt: null,
    })
  }

  /** Whoever answers has looked at it. */
  end(ending: Ending, at: Date): void {
    this.state = ending
    this.endedAt = at
    if (ending === 'answered') this.openedAt ??= at
  }
}
