import { none } from '../fact/fact.js'
import type { HoursTaken } from '../figure/hours-taken.js'
import type { Facts } from './facts.js'
import { Grid, type Question, type Split } from './grid.js'
import type { Image } from './image.js'
import type { Span } from './scope.js'
import { Selection } from './selection.js'

/** How many of the given answers took so many hours. */
export class HoursTally {
  private readonly grid: Grid
  /** All that any answer took, ascending. */
  private readonly hours: number[]
  /** Their numbers in the column. */
  private readonly numbers: number[]
  /** By cell, and then by number. */
  private readonly counts: Uint32Array[] = []

  constructor(image: Image, question: Question) {
    this.grid = new Grid(image, question)
    const hoursOf = ([name]: string[]) => (name === none ? -1 : Number(name))
    const named = image.names.hours.map((name, number) => ({ hours: hoursOf(name), number }))
    named.sort((a, b) => a.hours - b.hours)
    this.hours = named.map(({ hours }) => hours)
    this.numbers = named.map(({ number }) => number)
    this.count(image, question)
  }

  groupsIn(span: Span): string[] {
    return this.grid.groupsIn(span, (cell) => this.counts[cell] !== undefined)
  }

  of(span: Span, group: string | null): HoursTaken {
    const counts = new Uint32Array(this.hours.length)
    for (const cell of this.grid.cellsOf(span, group)) {
      const own = this.counts[cell]
      if (own) for (let n = 0; n < counts.length; n += 1) counts[n]! += own[this.numbers[n]!]!
    }
    return { hours: this.hours, counts }
  }

  private count(image: Image, { conditions, split }: Question): void {
    const selection = new Selection(image, conditions)
    for (const { month, facts } of image.shelvesOf('answersGiven')) {
      for (const run of this.grid.intervals.ofMonth(month)?.runs ?? []) {
        for (const slice of selection.slicesOf(facts)) {
          const positions = selection.positionsOf(facts, run, slice)
          if (positions.length > 0) this.add(facts, positions, run.interval * this.grid.width, split)
        }
      }
    }
  }

  private add(facts: Facts, positions: Uint32Array, first: number, split: Split | null): void {
    const { hours } = facts.numbers
    if (split) {
      const numbers = facts.numbers[split.column]
      for (const position of positions) this.cell(first + numbers[position]!)[hours[position]!]! += 1
    } else {
      const counts = this.cell(first)
      for (const position of positions) counts[hours[position]!]! += 1
    }
  }

  private cell(cell: number): Uint32Array {
    return (this.counts[cell] ??= new Uint32Array(this.hours.length))
  }
}
