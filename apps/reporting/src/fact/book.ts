import type { OrganisationState } from '@sih/contracts'
import { canonicalJson } from '@sih/kernel'
import { notSaid, type CandidateCodes, type Fact } from './fact.js'

/** What the readings of a batch of events find known and leave behind. All of it is in memory; `project` loads and keeps it. */
export class Book {
  /** The facts there are of each subject that was spoken of: all of them. */
  readonly facts = new Map<string, Fact[]>()
  readonly organisations = new Map<string, OrganisationState>()
  /** Candidates of whom something else is said than before. */
  readonly corrected = new Set<string>()
  private readonly kept = new Set<string>()

  constructor(private readonly states: Map<string, object>) {}

  known<State extends object>(id: string): State | undefined {
    return this.states.get(id) as State | undefined
  }

  keep(id: string, state: object): void {
    this.states.set(id, state)
    this.kept.add(id)
  }

  /** From now on these are the facts of the subject, whatever they were. @throws RangeError if one has no moment */
  state(subject: string, facts: Fact[]): void {
    this.facts.set(
      subject,
      facts.map((fact) => ({ ...fact, happenedAt: new Date(fact.happenedAt).toISOString() })),
    )
  }

  candidate(id: string): CandidateCodes {
    return this.known<CandidateCodes>(id) ?? notSaid
  }

  correct(id: string, codes: CandidateCodes): void {
    if (canonicalJson(this.candidate(id)) === canonicalJson(codes)) return
    this.keep(id, codes)
    this.corrected.add(id)
  }

  changed(): [string, object][] {
    return [...this.kept].map((id) => [id, this.states.get(id)!])
  }
}
