import { londonDay } from '@sih/calendar'
import type { FactKind } from '../fact/fact.js'
import { noHours } from '../figure/hours-taken.js'
import type { Counts } from '../figure/value-of.js'
import type { Question } from '../sheet/grid.js'
import { HoursTally } from '../sheet/hours-tally.js'
import type { Image } from '../sheet/image.js'
import type { Span } from '../sheet/scope.js'
import { Tally } from '../sheet/tally.js'
import { Standings } from './standings.js'

/** Everything that the figures of the spans of a question are made of. */
export class Counted {
  private readonly kinds: Tally
  private readonly hours: HoursTally | null
  private readonly standings: Standings | null

  constructor(image: Image, now: Date, question: Question, kinds: readonly FactKind[]) {
    this.kinds = new Tally(image, question, kinds)
    this.hours = kinds.includes('answersGiven') ? new HoursTally(image, question) : null
    this.standings = kinds.includes('answersAwaited') ? new Standings(image, londonDay(now), question) : null
  }

  /** The groups of which there is something to tell in a span, in their order. */
  groupsIn(span: Span): string[] {
    const tallies = [this.kinds, this.hours, this.standings]
    return [...new Set(tallies.flatMap((tally) => tally?.groupsIn(span) ?? []))].sort()
  }

  /** @param group unless given, all together */
  of(span: Span, group: string | null = null): Counts {
    return {
      kinds: this.kinds.of(span, group),
      hours: this.hours?.of(span, group) ?? noHours,
      standing: this.standings?.of(span, group) ?? new Map(),
    }
  }
}
