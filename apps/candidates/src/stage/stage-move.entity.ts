import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export type Stage =
  | 'interested'
  | 'contacted'
  | 'in_support'
  | 'on_placement'
  | 'applied'
  | 'interviewing'
  | 'offered'
  | 'appointed'
  | 'not_progressing'
  | 'withdrawn'

export interface Decision {
  to: Stage
  reason?: string | null | undefined
  words?: string | null | undefined
  correction?: boolean | undefined
}

interface Mover {
  accountId: string | null
  onBehalf: boolean
}

/** A candidate came to a stage at an organisation. The move with the highest number says where they are. */
@Entity('stage_move')
export class StageMove {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('integer') number: number
  @Column('text', { name: 'from_stage' }) from: Stage | null
  @Column('text', { name: 'to_stage' }) to: Stage
  @Column('text') reason: string | null
  /** For the candidate to read: they never leave in an event. */
  @Column('text') words: string | null
  @Column('timestamptz', { name: 'moved_at' }) movedAt: Date
  /** Null where it moved by itself. */
  @Column('uuid', { name: 'moved_by' }) movedBy: string | null
  @Column('boolean', { name: 'on_behalf' }) onBehalf: boolean
  /** The number of the move that was a mistake. */
  @Column('integer') corrects: number | null

  /** @throws DomainError VERSION_CONFLICT, STAGE_ENDED, STAGE_UNCHANGED, VALIDATION_FAILED */
  decide(decision: Decision, version: number, mover: Mover, at: Date): StageMove {
    if (version !== this.number) throw new DomainError('VERSION_CONFLICT')
    if (this.to === 'appointed' || this.to === 'withdrawn') throw new DomainError('STAGE_ENDED')
    if (this.to === decision.to && !decision.correction) throw new DomainError('STAGE_UNCHANGED')
    if ((decision.to === 'not_progressing') !== Boolean(decision.reason)) {
      throw new DomainError('VALIDATION_FAILED', [
        { field: 'reason', message: 'Give a reason where it does not go on, and only there' },
      ])
    }
    return this.next(decision, mover, at)
  }

  /** What follows, whoever says so. */
  next({ to, reason = null, words = null, correction }: Decision, mover: Mover, at: Date): StageMove {
    const { candidateId, organisationId, number, to: from } = this
    return Object.assign(new StageMove(), {
      id: newId(),
      candidateId,
      organisationId,
      number: number + 1,
      from,
      to,
      reason,
      words,
      movedAt: at,
      movedBy: mover.accountId,
      onBehalf: mover.onBehalf,
      corrects: correction ? number : null,
    })
  }
}
