import type { Image } from './image.js'
import type { MonthOfIntervals } from './intervals.js'
import type { Column } from './record.js'
import type { Condition } from './scope.js'
import type { Sheet } from './sheet.js'

/** The names that meet a condition, by their numbers. */
interface Accepted {
  column: Column
  isAccepted: Uint8Array
  numbers: number[]
}

type Call = (place: number, interval: number) => void

/** Which facts a question is about. */
export class Selection {
  /** The condition that the fewest facts can be thought to meet: only those are looked at. */
  readonly first: Accepted | undefined
  readonly others: Accepted[]

  constructor(image: Image, conditions: Condition[]) {
    const shareOf = ({ numbers, isAccepted }: Accepted) => numbers.length / isAccepted.length
    const accepted = conditions
      .map((condition) => acceptedBy(image, condition))
      .sort((a, b) => shareOf(a) - shareOf(b))
    this.first = accepted[0]
    this.others = accepted.slice(1)
  }

  /** Calls for each fact of a sheet with the interval that it is counted in. */
  each({ days: intervals }: MonthOfIntervals, sheet: Sheet, call: Call): void {
    const { days } = sheet
    const visit = (place: number) => {
      const interval = intervals[days[place]!]!
      if (interval > 0 && this.isMetByOthers(sheet, place)) call(place, interval)
    }
    if (this.first) {
      const grouping = sheet.by(this.first.column)
      for (const number of this.first.numbers) grouping.of(number).forEach(visit)
    } else {
      for (let place = 0; place < days.length; place += 1) visit(place)
    }
  }

  private isMetByOthers({ numbers }: Sheet, place: number): boolean {
    for (const { column, isAccepted } of this.others)
      if (isAccepted[numbers[column][place]!] === 0) return false
    return true
  }
}

function acceptedBy(image: Image, { column, values }: Condition): Accepted {
  const wanted = new Set(values)
  const isAccepted = Uint8Array.from(image.names[column], (parts) =>
    parts.some((value) => wanted.has(value)) ? 1 : 0,
  )
  const numbers = [...isAccepted.keys()].filter((number) => isAccepted[number])
  return { column, isAccepted, numbers }
}
