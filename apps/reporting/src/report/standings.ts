import type { Day } from '@sih/calendar'
import type { FactKind } from '../fact/fact.js'
import { figureEntries } from '../figure/figures.js'
import type { Question } from '../sheet/grid.js'
import type { Image } from '../sheet/image.js'
import type { Condition, Span } from '../sheet/scope.js'
import { Tally } from '../sheet/tally.js'

/** Before the programme began to use the service. */
const beginning: Day = '2000-01-01'
const isOpen: Condition = { column: 'answer', values: ['open'] }
const measures = figureEntries.flatMap(([, { measure }]) => ('standing' in measure ? [measure] : []))

/**
 * What stands at the end of the last day of each span. Today that is what is still open; for a day that has passed it is what
 * began until then, less what ended.
 */
export class Standings {
  /** By span of the question, the one from the beginning to its last day. */
  private readonly until: Map<Span, Span>
  private readonly flows: Tally
  private readonly open: Tally

  constructor(
    image: Image,
    private readonly today: Day,
    { spans, conditions, split }: Question,
  ) {
    this.until = new Map(
      spans.map((span) => [span, { from: beginning, to: this.isPast(span) ? span.to : today }]),
    )
    const tally = (past: boolean, where: readonly Condition[], kinds: FactKind[]) => {
      const own = spans.filter((span) => this.isPast(span) === past)
      const question = { spans: own.map((span) => this.until.get(span)!), conditions: where, split }
      return new Tally(image, question, own.length > 0 ? kinds : [])
    }
    const standing = measures.map((measure) => measure.standing)
    const ended = measures.flatMap(({ less }) => less)
    this.flows = tally(true, conditions, [...new Set([...standing, ...ended])])
    this.open = tally(false, [...conditions, isOpen], standing)
  }

  groupsIn(span: Span): string[] {
    return (this.isPast(span) ? this.flows : this.open).groupsIn(this.until.get(span)!)
  }

  of(span: Span, group: string | null): Map<FactKind, number> {
    if (!this.isPast(span)) return this.open.of(this.until.get(span)!, group)
    const counts = this.flows.of(this.until.get(span)!, group)
    return new Map(
      measures.map(({ standing, less }) => [
        standing,
        less.reduce((left, kind) => left - counts.get(kind)!, counts.get(standing)!),
      ]),
    )
  }

  private isPast({ to }: Span): boolean {
    return to < this.today
  }
}
