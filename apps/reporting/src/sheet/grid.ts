import type { Image } from './image.js'
import { Intervals } from './intervals.js'
import type { Column } from './record.js'
import type { Condition, Span } from './scope.js'

/** A column by which facts are told apart. */
export interface Split {
  column: Column
  /** Which numbers of the column are of each group. */
  groups: ReadonlyMap<string, readonly number[]>
}

export interface Question {
  spans: readonly Span[]
  conditions: readonly Condition[]
  /** Null: all together. */
  split: Split | null
}

const together = [0]

/** Into which cell a fact is counted: that of the interval of its day, and of its number in the column that it is told apart by. */
export class Grid {
  readonly intervals: Intervals
  /** Cells of an interval. */
  readonly width: number

  constructor(
    image: Image,
    private readonly question: Question,
  ) {
    const { spans, split } = question
    this.intervals = new Intervals(spans)
    this.width = split ? image.names[split.column].length : 1
  }

  /** That of interval 0 is of days that are in none. */
  get size(): number {
    return (this.intervals.count + 1) * this.width
  }

  /** The cells that make up a group in a span. @param group null for all, if they were not told apart */
  cellsOf(span: Span, group: string | null): number[] {
    const numbers = group === null ? together : (this.question.split?.groups.get(group) ?? [])
    const [first, last] = this.intervals.of(span)
    const cells: number[] = []
    for (let interval = first; interval <= last; interval += 1) {
      for (const number of numbers) cells.push(interval * this.width + number)
    }
    return cells
  }

  /** The groups for which something is found in the cells of a span. */
  groupsIn(span: Span, found: (cell: number) => boolean): string[] {
    const groups = [...(this.question.split?.groups.keys() ?? [])]
    return groups.filter((group) => this.cellsOf(span, group).some(found))
  }
}
