import type { FactKind } from '../fact/fact.js'
import { countIn } from './bits.js'
import type { Facts } from './facts.js'
import { Grid, type Question, type Split } from './grid.js'
import type { Image } from './image.js'
import type { MonthOfIntervals, Run } from './intervals.js'
import { manyValued } from './record.js'
import type { Span } from './scope.js'
import { Selection } from './selection.js'

/** How many facts of each kind there are. */
export class Tally {
  private readonly grid: Grid
  private readonly selection: Selection
  private readonly split: Split | null
  private readonly counted: [FactKind, Uint32Array][]

  constructor(image: Image, question: Question, kinds: readonly FactKind[]) {
    this.grid = new Grid(image, question)
    this.selection = new Selection(image, question.conditions)
    this.split = question.split
    this.counted = kinds.map((kind) => [kind, this.count(image, kind)])
  }

  groupsIn(span: Span): string[] {
    return this.grid.groupsIn(span, (cell) => this.counted.some(([, counts]) => counts[cell]! > 0))
  }

  of(span: Span, group: string | null): Map<FactKind, number> {
    const cells = this.grid.cellsOf(span, group)
    return new Map(
      this.counted.map(([kind, counts]) => [kind, cells.reduce((sum, cell) => sum + counts[cell]!, 0)]),
    )
  }

  private count(image: Image, kind: FactKind): Uint32Array {
    const counts = new Uint32Array(this.grid.size)
    for (const { month, facts } of image.shelvesOf(kind)) {
      const days = this.grid.intervals.ofMonth(month)
      if (!days || this.addCounted(counts, facts, days)) continue
      for (const run of days.runs) this.addSelected(counts, facts, run)
    }
    return counts
  }

  /** Facts told apart by no more than one column, of few values, are counted once for all questions. @returns whether these are */
  private addCounted(counts: Uint32Array, facts: Facts, { ofDay, whole }: MonthOfIntervals): boolean {
    const [condition, ...more] = this.selection.conditions
    if (more.length > 0 || (condition && (this.split || manyValued.includes(condition.column)))) return false
    const column = this.split?.column ?? condition?.column ?? null
    const known = facts.countsOf(column, whole === null)
    if (!known) return false
    const intervals = whole === null ? ofDay : [whole]
    for (let n = 0, row = 0; n < known.counts.length; row += 1) {
      const cell = intervals[row]! * this.grid.width
      for (let number = 0; number < known.width; number += 1, n += 1) {
        if (this.split) counts[cell + number]! += known.counts[n]!
        else if (!condition || condition.numbers[number] === 1) counts[cell]! += known.counts[n]!
      }
    }
    return true
  }

  private addSelected(counts: Uint32Array, facts: Facts, run: Run): void {
    const cell = run.interval * this.grid.width
    const numbers = this.split && facts.numbers[this.split.column]
    for (const slice of this.selection.slicesOf(facts)) {
      if (!numbers) counts[cell]! += countIn(this.selection.bitsOf(facts, run, slice), slice)
      else
        for (const position of this.selection.positionsOf(facts, run, slice)) {
          counts[cell + numbers[position]!]! += 1
        }
    }
  }
}
