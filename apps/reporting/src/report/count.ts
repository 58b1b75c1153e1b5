import { londonDay, type Day } from '@sih/calendar'
import type { FactKind } from '../fact/fact.js'
import { figureEntries } from '../figure/figures.js'
import { noCounts, type Counts } from '../figure/value-of.js'
import type { Image } from '../sheet/image.js'
import type { Condition, Span } from '../sheet/scope.js'
import type { Column } from '../sheet/record.js'
import { countHours, countKinds, type Part } from '../sheet/tally.js'

export interface Question {
  spans: Span[]
  conditions: Condition[]
  /** Told apart by the values of this column. */
  splitBy: Column | null
}

/** By span and, if it was split, the value of the column. */
export type Answers = Map<string, Map<string, Counts>>

const whole = ''
/** Before the programme began to use the service. */
const beginning: Day = '2000-01-01'
const standings = figureEntries.flatMap(([, { measure }]) => ('standing' in measure ? [measure] : []))

/** Everything the figures of these spans are made of. */
export function count(image: Image, now: Date, question: Question, kinds: readonly FactKind[]): Answers {
  const answers: Answers = new Map()
  const at = ({ span, split }: Part): Counts => {
    const parts = answers.get(span) ?? new Map<string, Counts>()
    answers.set(span, parts)
    const counts = parts.get(split ?? whole) ?? noCounts()
    parts.set(split ?? whole, counts)
    return counts
  }
  for (const row of countKinds(image, { ...question, kinds })) at(row).kinds.set(row.kind, row.count)
  if (kinds.includes('answersGiven')) {
    for (const row of countHours(image, question)) addAll(at(row).hours, row.hours)
  }
  if (kinds.includes('answersAwaited')) addStandings(image, londonDay(now), question, at)
  return answers
}

type At = (part: Part) => Counts

/**
 * What stands at the end of the last day of each span. Today that is what is still open; for a day that has passed it is what
 * began until then, less what ended.
 */
function addStandings(image: Image, today: Day, question: Question, at: At): void {
  const past = question.spans.filter(({ to }) => to < today)
  const now = question.spans.filter(({ to }) => to >= today)
  const until = (spans: Span[], last: (span: Span) => Day) =>
    spans.map((span) => ({ ...span, from: beginning, to: last(span) }))
  if (past.length > 0) addFlows(image, { ...question, spans: until(past, ({ to }) => to) }, at)
  if (now.length > 0) addOpen(image, { ...question, spans: until(now, () => today) }, at)
}

function addFlows(image: Image, question: Question, at: At): void {
  const kinds = standings.flatMap(({ standing, less }) => [standing, ...less])
  for (const row of countKinds(image, { ...question, kinds })) {
    for (const { standing, less } of standings) {
      const sign = row.kind === standing ? 1 : less.includes(row.kind) ? -1 : 0
      if (sign !== 0) add(at(row).standing, standing, sign * row.count)
    }
  }
}

function addOpen(image: Image, question: Question, at: At): void {
  const kinds = standings.map(({ standing }) => standing)
  const conditions: Condition[] = [...question.conditions, { column: 'answer', values: ['open'] }]
  for (const row of countKinds(image, { ...question, kinds, conditions })) {
    at(row).standing.set(row.kind, row.count)
  }
}

const add = <Key>(counts: Map<Key, number>, key: Key, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count)

const addAll = <Key>(counts: Map<Key, number>, more: Map<Key, number>) => {
  for (const [key, count] of more) add(counts, key, count)
}
