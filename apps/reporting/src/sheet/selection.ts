import { positionsIn, wordsOf, type Bits, type Slice } from './bits.js'
import type { Facts } from './facts.js'
import type { Image } from './image.js'
import type { Run } from './intervals.js'
import { manyValued } from './record.js'
import type { Condition } from './scope.js'

interface Accepted extends Condition {
  /** Which names of the column meet the condition: 1 by number, else 0. */
  numbers: Uint8Array
}

/** Which facts a question is about. Its bits and positions are the same memory each time. */
export class Selection {
  readonly conditions: Accepted[]
  /** The numbers of those that it is about; null for all. */
  private readonly organisations: number[] | null
  private readonly others: Accepted[]
  private bits: Bits = new Uint32Array(0)
  private positions = new Uint32Array(0)

  constructor(image: Image, conditions: readonly Condition[]) {
    this.conditions = conditions.map((condition) => acceptedBy(image, condition))
    const own = this.conditions.find(({ column }) => column === 'organisation')
    this.organisations = own ? [...own.numbers.keys()].filter((number) => own.numbers[number] === 1) : null
    this.others = this.conditions.filter((condition) => condition !== own)
  }

  /** Where on a shelf it is worth to look: all other facts are of other organisations. */
  slicesOf({ starts, places }: Facts): Slice[] {
    if (!this.organisations) return [[0, places.length]]
    return this.organisations.flatMap((number): Slice[] => {
      const [from, to] = [starts[number], starts[number + 1]]
      return from === undefined || to === undefined || from === to ? [] : [[from, to]]
    })
  }

  /** The facts on the days of the run; only the bits of the slice are right. */
  bitsOf(facts: Facts, { from, to }: Run, slice: Slice): Bits {
    const [first, past] = wordsOf(slice)
    if (this.bits.length < past) this.bits = new Uint32Array(2 * past)
    const [before, until] = [facts.until(from - 1), facts.until(to)]
    for (let n = first; n < past; n += 1) this.bits[n] = until[n]! & ~before[n]!
    for (const condition of this.others) {
      if (manyValued.includes(condition.column)) this.lookUp(facts, condition, slice)
      else this.narrow(facts, condition, slice)
    }
    return this.bits
  }

  /** The positions of the facts in the slice on the days of the run. */
  positionsOf(facts: Facts, run: Run, slice: Slice): Uint32Array {
    const bits = this.bitsOf(facts, run, slice)
    if (this.positions.length < facts.places.length) this.positions = new Uint32Array(2 * facts.places.length)
    return this.positions.subarray(0, positionsIn(bits, slice, this.positions))
  }

  private narrow(facts: Facts, { column, values }: Condition, slice: Slice): void {
    const having = values.flatMap((value) => facts.having(column, value) ?? [])
    const [first, past] = wordsOf(slice)
    for (let n = first; n < past; n += 1) {
      let any = 0
      for (const bits of having) any |= bits[n]!
      this.bits[n]! &= any
    }
  }

  private lookUp(facts: Facts, { column, numbers }: Accepted, [from, to]: Slice): void {
    const own = facts.numbers[column]
    for (let n = from; n < to; n += 1) {
      if (numbers[own[n]!] === 0) this.bits[n >>> 5]! &= ~(1 << (n & 31))
    }
  }
}

function acceptedBy(image: Image, condition: Condition): Accepted {
  const wanted = new Set(condition.values)
  const isWanted = (parts: string[]) => parts.some((value) => wanted.has(value))
  const names = image.names[condition.column]
  return { ...condition, numbers: Uint8Array.from(names, (parts) => (isWanted(parts) ? 1 : 0)) }
}
