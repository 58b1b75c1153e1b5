import { DomainError, newId, type FieldProblem } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export interface EmploymentTold {
  kind: 'job' | 'gap'
  title?: string | null
  employer?: string | null
  reason?: string | null
  description?: string | null
  startedOn: string
  endedOn?: string | null
}

/** A job, or a gap with its reason. */
@Entity('employment')
export class Employment {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('text') kind: 'job' | 'gap'
  @Column('text') title: string | null
  @Column('text') employer: string | null
  @Column('text') reason: string | null
  @Column('text') description: string | null
  @Column('date', { name: 'started_on' }) startedOn: string
  /** Null while it goes on. */
  @Column('date', { name: 'ended_on' }) endedOn: string | null

  /** @throws DomainError VALIDATION_FAILED */
  static of(candidateId: string, told: EmploymentTold): Employment {
    return Object.assign(new Employment(), { id: newId(), candidateId }).replace(told)
  }

  /** @throws DomainError VALIDATION_FAILED naming everything that is wrong */
  replace({ kind, startedOn, ...told }: EmploymentTold): this {
    const { title = null, employer = null, reason = null, description = null, endedOn = null } = told
    const problems: FieldProblem[] = [
      ...rightFor('job', kind, { title, employer }),
      ...rightFor('gap', kind, { reason }),
      ...(endedOn && endedOn < startedOn
        ? [{ field: 'endedOn', message: 'Enter a date after the start' }]
        : []),
    ]
    if (problems.length > 0) throw new DomainError('VALIDATION_FAILED', problems)
    return Object.assign(this, { kind, title, employer, reason, description, startedOn, endedOn })
  }
}

/** What is needed for the one kind has no place in the other. */
const rightFor = (needed: string, kind: string, fields: Record<string, string | null>): FieldProblem[] =>
  Object.entries(fields)
    .filter(([, value]) => (kind === needed) === (value === null))
    .map(([field]) => ({
      field,
      message: kind === needed ? `Say this of a ${needed}` : `Leave this out: it belongs to a ${needed}`,
    }))
