/** Places grouped by a number each of them has. */
export class Grouping {
  /** From the smallest to the largest. */
  private readonly numbers: Uint32Array
  /** Where the places of each number begin, and after the last one where they end. */
  private readonly starts: Uint16Array
  private readonly places: Uint16Array

  constructor(places: Uint16Array, numberOf: (place: number) => number) {
    this.places = places.toSorted((a, b) => numberOf(a) - numberOf(b) || a - b)
    const isFirst = (n: number) => n === 0 || numberOf(this.places[n]!) !== numberOf(this.places[n - 1]!)
    const firsts = [...this.places.keys()].filter(isFirst)
    this.numbers = Uint32Array.from(firsts, (n) => numberOf(this.places[n]!))
    this.starts = Uint16Array.of(...firsts, places.length)
  }

  /** Calls for each number with how many places have it. */
  eachCount(call: (number: number, count: number) => void): void {
    this.numbers.forEach((number, n) => call(number, this.starts[n + 1]! - this.starts[n]!))
  }

  /** The places that have this number. */
  of(number: number): Uint16Array {
    const n = this.numbers.indexOf(number)
    return n < 0 ? none : this.places.subarray(this.starts[n], this.starts[n + 1])
  }
}

const none = new Uint16Array()
