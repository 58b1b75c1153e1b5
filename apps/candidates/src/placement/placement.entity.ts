import type { Day } from '@sih/calendar'
import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { EngagementKey } from '../engagement/find-engagements.js'
import type { Recorded } from '../engagement/recorded.js'
import { needsClearance, problemsOf, type Plan, type PlacementKind } from './placement-plan.js'

export type PlacementState = 'planned' | 'in_progress' | 'completed' | 'cancelled' | 'did_not_attend'
export type PlacementAnswer = 'awaited' | 'accepted' | 'declined' | 'another_date'

export interface Change extends Partial<Plan> {
  state?: PlacementState | undefined
  outcome?: string | null | undefined
  correction?: boolean | undefined
}

export interface Reply {
  answer: PlacementAnswer
  words?: string | null | undefined
  wishedDate?: Day | undefined
}

/** What may follow, where nothing was a mistake. */
export const follows: Record<PlacementState, PlacementState[]> = {
  planned: ['in_progress', 'cancelled', 'did_not_attend'],
  in_progress: ['completed', 'cancelled', 'did_not_attend'],
  completed: [],
  cancelled: [],
  did_not_attend: [],
}
const unanswered = { answer: 'awaited' as const, answerWords: null, wishedDate: null }

@Entity('placement')
export class Placement implements Plan {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'candidate_id' }) candidateId: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('integer') version: number
  @Column('text') kind: PlacementKind
  @Column('text') state: PlacementState
  @Column('text') department: string
  @Column('text') site: string | null
  @Column('text', { name: 'staff_group' }) staffGroup: string
  @Column('date', { name: 'starts_on' }) startsOn: Day
  @Column('date', { name: 'ends_on' }) endsOn: Day
  @Column('boolean', { name: 'half_day' }) halfDay: boolean
  @Column('boolean', { name: 'clearance_done' }) clearanceDone: boolean
  /** What the organisation says to the candidate; like the candidate's, the words never leave in an event. */
  @Column('text') words: string | null
  @Column('text') outcome: string | null
  @Column('text') answer: PlacementAnswer
  @Column('text', { name: 'answer_words' }) answerWords: string | null
  @Column('date', { name: 'wished_date' }) wishedDate: Day | null
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string
  @Column('boolean', { name: 'on_behalf' }) onBehalf: boolean

  /** @throws DomainError VALIDATION_FAILED */
  static plan({ candidateId, organisationId }: EngagementKey, plan: Plan, recorded: Recorded): Placement {
    const begun = { id: newId(), version: 1, state: 'planned' as const, outcome: null, ...unanswered }
    return Object.assign(new Placement(), {
      candidateId,
      organisationId,
      ...plan,
      ...begun,
      ...recorded,
    }).valid()
  }

  /** @throws DomainError VERSION_CONFLICT, PLACEMENT_STATE, PLACEMENT_NOT_CLEARED, PLACEMENT_DECLINED, VALIDATION_FAILED */
  change(
    { state = this.state, outcome, correction = false, ...plan }: Change,
    version: number,
    today: Day,
  ): this {
    this.assertVersion(version)
    const from = this.state
    const moves = state !== from
    const over = follows[from].length === 0
    if (!correction && (moves ? !follows[from].includes(state) : over)) {
      throw new DomainError('PLACEMENT_STATE')
    }
    const before = { startsOn: this.startsOn, endsOn: this.endsOn, halfDay: this.halfDay }
    const kept = state === 'completed' ? this.outcome : null
    Object.assign(this, plan, {
      state,
      outcome: outcome === undefined ? kept : outcome,
      version: version + 1,
    })
    if (moves) this.assertMay(correction, today)
    const redated =
      this.startsOn !== before.startsOn || this.endsOn !== before.endsOn || this.halfDay !== before.halfDay
    if (state === 'planned' && redated) Object.assign(this, unanswered)
    return this.valid()
  }

  /** The candidate's, while there is still something to agree to. @throws DomainError VERSION_CONFLICT, PLACEMENT_STATE, VALIDATION_FAILED */
  reply({ answer, words = null, wishedDate }: Reply, version: number): this {
    this.assertVersion(version)
    if (this.state !== 'planned') throw new DomainError('PLACEMENT_STATE')
    if ((answer === 'another_date') !== (wishedDate !== undefined)) {
      throw invalid('wishedDate', 'Say which day would suit you, if you ask for another date')
    }
    const said = { answer, answerWords: words, wishedDate: wishedDate ?? null }
    return Object.assign(this, said, { version: version + 1 })
  }

  private assertVersion(version: number): void {
    if (version !== this.version) throw new DomainError('VERSION_CONFLICT')
  }

  /** What has to be so for the state that it has come to. */
  private assertMay(correction: boolean, today: Day): void {
    const { state, startsOn, answer } = this
    if (state === 'planned' || state === 'cancelled') return
    if (startsOn > today) throw invalid('state', 'It has not begun yet: change the dates if it began earlier')
    if (state === 'did_not_attend') return
    if (needsClearance(this.kind) && !this.clearanceDone) throw new DomainError('PLACEMENT_NOT_CLEARED')
    const refused = answer === 'declined' || answer === 'another_date'
    if (refused && !correction) throw new DomainError('PLACEMENT_DECLINED')
  }

  private valid(): this {
    const problems = problemsOf(this)
    if ((this.outcome !== null) !== (this.state === 'completed')) {
      problems.push({ field: 'outcome', message: 'Say what came of it when it is completed, and only then' })
    }
    if (problems.length > 0) throw new DomainError('VALIDATION_FAILED', problems)
    return this
  }
}

const invalid = (field: string, message: string) => new DomainError('VALIDATION_FAILED', [{ field, message }])
