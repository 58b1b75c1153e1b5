import type { Day } from '@sih/calendar'
import type { FactKind } from '../fact/fact.js'
import type { Column } from './record.js'

/** Days, both included. */
export interface Span {
  label: string
  from: Day
  to: Day
}

/** A fact meets a condition if it has one of the values. */
export interface Condition {
  column: Column
  values: readonly string[]
}

export interface Scope {
  spans: Span[]
  kinds: readonly FactKind[]
  conditions: Condition[]
}
