import type { Day } from '@sih/calendar'
import type { Column } from './record.js'

/** Days, both included. */
export interface Span {
  from: Day
  to: Day
}

/** A fact meets a condition if it has one of the values. */
export interface Condition {
  column: Column
  values: readonly string[]
}
