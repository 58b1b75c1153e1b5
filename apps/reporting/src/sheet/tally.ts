import type { FactKind } from '../fact/fact.js'
import type { Image } from './image.js'
import { Intervals, type MonthOfIntervals } from './intervals.js'
import type { Column } from './record.js'
import type { Scope } from './scope.js'
import { Selection, type Slice } from './selection.js'
import type { Facts, Numbers } from './shelf.js'

export interface Split extends Scope {
  /** Counted for each of the values of this column; null: all together. */
  splitBy: Column | null
}

export interface Part {
  span: string
  /** Null unless split. */
  split: string | null
}

export interface CountedKind extends Part {
  kind: FactKind
  count: number
}

export interface CountedHours extends Part {
  hours: Map<number, number>
}

/** How many facts of each kind there are; only what there is. */
export function countKinds(image: Image, { kinds, spans, conditions, splitBy }: Split): CountedKind[] {
  const intervals = new Intervals(spans)
  const selection = new Selection(image, conditions)
  const groups = groupsOf(image, splitBy)
  return kinds.flatMap((kind) => {
    const cells = new Uint32Array((intervals.count + 1) * groups.length)
    for (const { month, facts } of image.shelvesOf(kind)) {
      const days = intervals.ofMonth(month)
      if (!days || addCounted(cells, facts, days, selection, splitBy, groups.length)) continue
      for (const slice of selection.slicesOf(facts)) {
        const selected = selection.intervalsOf(facts, days.ofDay, slice)
        if (splitBy) addSplit(cells, selected, facts.numbers[splitBy], groups.length, slice)
        else add(cells, selected, slice)
      }
    }
    return spans.flatMap((span) => {
      const counts = new Map<string | null, number>()
      const [first, last] = intervals.of(span)
      groups.forEach((values, group) => {
        let count = 0
        for (let interval = first; interval <= last; interval += 1) {
          count += cells[interval * groups.length + group]!
        }
        if (count > 0) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count)
      })
      return [...counts].map(([split, count]) => ({ span: span.label, split, kind, count }))
    })
  })
}

/** Facts that are told apart by no more than one column are counted once for all questions. @returns whether these are */
function addCounted(
  cells: Uint32Array,
  facts: Facts,
  { ofDay, whole }: MonthOfIntervals,
  { conditions }: Selection,
  splitBy: Column | null,
  groups: number,
): boolean {
  const [condition, ...more] = conditions
  if (more.length > 0 || (condition && splitBy)) return false
  const counted = facts.countsOf(splitBy ?? condition?.column ?? null, whole === null)
  if (!counted) return false
  const { counts, width } = counted
  const intervals = whole === null ? ofDay : [whole]
  for (let n = 0, row = 0; n < counts.length; row += 1) {
    const cell = intervals[row]! * groups
    for (let number = 0; number < width; number += 1, n += 1) {
      if (splitBy) cells[cell + number]! += counts[n]!
      else if (!condition || condition.numbers[number] === 1) cells[cell]! += counts[n]!
    }
  }
  return true
}

const groupsOf = (image: Image, splitBy: Column | null): (string | null)[][] =>
  splitBy === null ? [[null]] : image.names[splitBy]

function add(cells: Uint32Array, selected: Uint16Array, [from, to]: Slice): void {
  for (let n = from; n < to; n += 1) cells[selected[n]!]! += 1
}

function addSplit(
  cells: Uint32Array,
  selected: Uint16Array,
  split: Numbers,
  groups: number,
  [from, to]: Slice,
): void {
  for (let n = from; n < to; n += 1) cells[selected[n]! * groups + split[n]!]! += 1
}

/** How many of the given answers took so many hours. */
export function countHours(
  image: Image,
  { conditions, spans, splitBy }: Omit<Split, 'kinds'>,
): CountedHours[] {
  const intervals = new Intervals(spans)
  const selection = new Selection(image, conditions)
  const groups = groupsOf(image, splitBy)
  const taken = image.names.hours.map(([hours]) => Number(hours))
  const cells: Uint32Array[] = []
  const addHours = (facts: Facts, selected: Uint16Array, [from, to]: Slice) => {
    const split = splitBy && facts.numbers[splitBy]
    const { hours } = facts.numbers
    for (let n = from; n < to; n += 1) {
      if (selected[n] === 0) continue
      const cell = selected[n]! * groups.length + (split ? split[n]! : 0)
      const counts = (cells[cell] ??= new Uint32Array(taken.length))
      counts[hours[n]!]! += 1
    }
  }
  for (const { month, facts } of image.shelvesOf('answersGiven')) {
    const days = intervals.ofMonth(month)
    if (!days) continue
    for (const slice of selection.slicesOf(facts)) {
      addHours(facts, selection.intervalsOf(facts, days.ofDay, slice), slice)
    }
  }
  return spans.flatMap((span) => {
    const parts = new Map<string | null, Map<number, number>>()
    const [first, last] = intervals.of(span)
    cells.forEach((counts, cell) => {
      const interval = Math.floor(cell / groups.length)
      if (interval < first || interval > last) return
      for (const value of groups[cell % groups.length]!) {
        const hours = parts.get(value) ?? new Map<number, number>()
        parts.set(value, hours)
        counts.forEach((count, number) => {
          if (count > 0) hours.set(taken[number]!, (hours.get(taken[number]!) ?? 0) + count)
        })
      }
    })
    return [...parts].map(([split, hours]) => ({ span: span.label, split, hours }))
  })
}
